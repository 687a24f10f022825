package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A shell that was given some capital, two insured people and seven months of age before it began. */
final class PaintedShell implements Scheme {

    @Override
    public String name() {
        return "PAINTED_SHELL";
    }

    @Override
    public String story() {
        return "空壳企业事先少量实缴、参保两人、满七个月后开始大额结算";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S19", "S18");
    }

    @Override
    public Planted plant(Stage stage) {
        YearMonth from = stage.back(3);
        Enterprise enterprise = stage.enterprise(
                Industry.TRADING,
                stage.city(),
                30,
                it -> it.young(from.atDay(1).minusMonths(7), Money.of("200000.00"), 2));
        List<Member> crew = stage.crew(
                enterprise,
                Trade.PROMOTER,
                stage.chance("size").between(38, 46),
                from,
                UnaryOperator.identity(),
                place -> new LargeSums());
        return Planted.of(enterprise, crew);
    }

    private static final class LargeSums extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Money gross(Stint stint, Money honest) {
            return Money.ofCents(stint.chance("sum").between(24_000, 34_000) * 100L);
        }
    }
}
