package io.siliu.sandbox.economy.outlier;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.util.List;
import java.util.Set;

/** The rider of the first seed document: far above the median, because the days are long and the routes are known. */
final class HardWorkingRider implements Outlier {

    @Override
    public String name() {
        return "HARD_WORKING_RIDER";
    }

    @Override
    public String story() {
        return "骑手收入远高于同行中位数，接单时长与轨迹可以解释";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("B01", "B02", "L01");
    }

    @Override
    public Cleared plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.RIDER);
        Member member = stage.join(stage.person(enterprise, Trade.RIDER));
        stage.engage(enterprise, member, Trade.RIDER, new LongDays());
        return new Cleared(List.of(member.id()), stage.month(2).atDay(10));
    }

    private static final class LongDays extends Conduct {

        @Override
        public double effort(Stint stint) {
            return 1.32;
        }
    }
}
