package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Delivery;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Workers are charged for being let work, and ride without insurance. */
final class FeeFromWorkers implements Scheme {

    @Override
    public String name() {
        return "FEE_FROM_WORKERS";
    }

    @Override
    public String story() {
        return "向从业人员收取费用，且订单未参加职业伤害保障";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("L06", "L07");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.enterprise(Industry.DELIVERY, stage.city(), 12, UnaryOperator.identity());
        List<Member> crew = stage.crew(
                enterprise,
                Trade.RIDER,
                stage.chance("size").between(8, 14),
                stage.month(4),
                UnaryOperator.identity(),
                place -> new Charged());
        return Planted.of(enterprise, crew);
    }

    private static final class Charged extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Money feeCharged(Stint stint, Money gross) {
            return Money.ofCents(stint.chance("fee").between(50, 300) * 100L);
        }

        @Override
        public Delivery delivery(Stint stint, Delivery honest) {
            return honest.uninsured(stint.chance("insured").between(5, 40));
        }
    }
}
