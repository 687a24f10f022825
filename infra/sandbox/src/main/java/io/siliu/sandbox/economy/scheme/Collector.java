package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.Transfer;
import io.siliu.sandbox.economy.world.Chance;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Everybody passes the pay on to one collecting account within days (case of Wanzhou). */
final class Collector implements Scheme {

    @Override
    public String name() {
        return "COLLECTOR";
    }

    @Override
    public String story() {
        return "多人报酬到账后数日内汇入同一账户";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("F05");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.enterprise(Industry.RETAIL, stage.city(), 12, UnaryOperator.identity());
        String collector = "9900" + stage.chance("collector").digits(16);
        List<Member> crew = stage.crew(
                enterprise,
                Trade.PROMOTER,
                stage.chance("size").between(9, 14),
                stage.back(6),
                UnaryOperator.identity(),
                place -> new Passing(collector));
        return Planted.of(enterprise, crew);
    }

    private static final class Passing extends TwistedConduct {

        private final String collector;

        Passing(String collector) {
            this.collector = collector;
        }

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public List<Transfer> transfers(Stint stint, Payment payment, List<Transfer> honest) {
            Chance chance = stint.chance("pass");
            if (chance.happens(0.04)) {
                return honest;
            }
            return List.of(new Transfer(
                    payment.payeeAccount(),
                    collector,
                    Money.ofCents(Math.round(payment.amount().cents() * chance.between(0.75, 0.95))),
                    payment.paidAt().plusHours(chance.between(3, 80))));
        }
    }
}
