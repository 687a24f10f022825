package io.siliu.sandbox.economy.outlier;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.Task;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.City;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Engagement;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.population.EngagementModel;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A cleaner who keeps two small firms clean, each for a fixed price a month. */
final class SteadyRetainer implements Outlier {

    @Override
    public String name() {
        return "STEADY_RETAINER";
    }

    @Override
    public String story() {
        return "保洁员按固定月价服务两家小企业";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("B18", "B19");
    }

    @Override
    public Cleared plant(Stage stage) {
        Enterprise one = stage.enterprise(Industry.RETAIL, stage.city(), 2, UnaryOperator.identity());
        Enterprise other = stage.enterprise(Industry.SOFTWARE, City.of(one.city()), 2, UnaryOperator.identity());
        boolean licensed = one.model() == EngagementModel.AGENCY || other.model() == EngagementModel.AGENCY;
        Member member = stage.join(licensed ? stage.proprietor(one, Trade.CLEANER) : stage.person(one, Trade.CLEANER));
        stage.engage(one, member, Trade.CLEANER, 0.55, stage.first(), stage.last(), new FixedPrice());
        stage.engage(other, member, Trade.CLEANER, 0.45, stage.first(), stage.last(), new FixedPrice());
        return new Cleared(List.of(member.id()), stage.first().atDay(1));
    }

    private static final class FixedPrice extends Conduct {

        @Override
        public int settlementsPerMonth(Engagement engagement) {
            return 1;
        }

        /** What is accepted is the month, so that the order names its price. */
        @Override
        public Task task(Stint stint, Task honest) {
            return honest.costing(honest.unitPrice(), price(stint));
        }

        private static Money price(Stint stint) {
            return Money.ofCents(Math.round(700_000 * stint.engagement().share()));
        }
    }
}
