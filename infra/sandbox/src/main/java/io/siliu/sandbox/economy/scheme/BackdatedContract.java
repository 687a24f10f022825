package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Contract;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Engagement;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Contracts that state a day long before they were signed, to cover what was paid already. */
final class BackdatedContract implements Scheme {

    @Override
    public String name() {
        return "BACKDATED_CONTRACT";
    }

    @Override
    public String story() {
        return "合同落款日期早于实际签署数月，用以补齐已付款项";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("C01", "C02");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.enterprise(Industry.LOGISTICS, stage.city(), 12, UnaryOperator.identity());
        List<Member> crew = stage.crew(
                enterprise,
                Trade.DRIVER,
                stage.chance("size").between(8, 14),
                stage.month(2),
                UnaryOperator.identity(),
                place -> new Backdating());
        return Planted.of(enterprise, crew);
    }

    private static final class Backdating extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Contract contract(Engagement engagement, Contract honest) {
            LocalDateTime signedAt = honest.signing()
                    .signedAt()
                    .plusDays(engagement.chance("backdate").between(60, 130));
            return honest.signed(honest.signing().at(signedAt));
        }
    }
}
