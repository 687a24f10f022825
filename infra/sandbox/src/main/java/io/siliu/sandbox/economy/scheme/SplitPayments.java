package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.population.EngagementModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A large sum paid in pieces that each stay under the limit. */
final class SplitPayments implements Scheme {

    @Override
    public String name() {
        return "SPLIT_PAYMENTS";
    }

    @Override
    public String story() {
        return "大额款项拆成多笔，每笔低于限额";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("F12");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise =
                stage.enterprise(Industry.ADVERTISING, stage.city(), 8, it -> it.of(EngagementModel.SUBCONTRACT));
        List<Member> crew = stage.crew(
                enterprise,
                Trade.PROMOTER,
                stage.chance("size").between(4, 7),
                stage.back(3),
                UnaryOperator.identity(),
                place -> new Pieces());
        return Planted.of(enterprise, crew);
    }

    private static final class Pieces extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Money gross(Stint stint, Money honest) {
            return Money.ofCents(stint.chance("large").between(190_000, 210_000) * 100L);
        }

        @Override
        public List<Payment> payments(Stint stint, Payment honest) {
            List<Payment> pieces = new ArrayList<>();
            long left = honest.amount().cents();
            for (int place = 0; left > 0; place++) {
                long piece = Math.min(left, 4_950_000L - place * 20_000L);
                pieces.add(honest.of(
                        Money.ofCents(piece),
                        honest.receipt() + place,
                        honest.paidAt().plusHours(place * 2L)));
                left -= piece;
            }
            return pieces;
        }
    }
}
