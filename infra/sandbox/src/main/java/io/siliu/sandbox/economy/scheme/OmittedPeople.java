package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.world.Engagement;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** People who are left out of the quarterly report, which states that they earned nothing. */
final class OmittedPeople implements Scheme {

    @Override
    public String name() {
        return "OMITTED_PEOPLE";
    }

    @Override
    public String story() {
        return "季度报送遗漏已付款人员，等于声明其收入为零";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("F21");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.COURIER);
        List<Member> crew = stage.crew(
                enterprise,
                Trade.COURIER,
                stage.chance("size").between(4, 8),
                stage.month(6),
                UnaryOperator.identity(),
                place -> new LeftOut());
        return Planted.of(crew);
    }

    private static final class LeftOut extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Money reported(Engagement engagement, YearMonth month, Money earned) {
            return Money.ZERO;
        }
    }
}
