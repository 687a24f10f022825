package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Engagement;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The report to the tax bureau states less than was paid (case of Zhejiang). */
final class UnderReporting implements Scheme {

    @Override
    public String name() {
        return "UNDER_REPORTING";
    }

    @Override
    public String story() {
        return "报送收入低于实际支付";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("F19");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.enterprise(Industry.RETAIL, stage.city(), 10, UnaryOperator.identity());
        List<Member> crew = stage.crew(
                enterprise,
                Trade.RIDER,
                stage.chance("size").between(8, 12),
                stage.month(2),
                UnaryOperator.identity(),
                place -> new Less());
        return Planted.of(enterprise, crew);
    }

    private static final class Less extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Money reported(Engagement engagement, YearMonth month, Money earned) {
            double share = engagement.chance("report-" + month).between(0.4, 0.93);
            return Money.ofCents(Math.round(earned.cents() * share));
        }
    }
}
