package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Task;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Money is paid for which nothing was ever ordered. */
final class PaidWithoutTask implements Scheme {

    @Override
    public String name() {
        return "PAID_WITHOUT_TASK";
    }

    @Override
    public String story() {
        return "没有任务单而付款";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("B03", "V06");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.PROMOTER);
        List<Member> crew = stage.crew(
                enterprise,
                Trade.PROMOTER,
                stage.chance("size").between(4, 8),
                stage.month(3),
                UnaryOperator.identity(),
                place -> new Unordered());
        return Planted.of(crew);
    }

    private static final class Unordered extends TwistedConduct {

        /** Now and then something is really ordered. */
        @Override
        public boolean plants(Stint stint) {
            return stint.chance("ordered").happens(0.7);
        }

        @Override
        public Task task(Stint stint, Task honest) {
            return plants(stint) ? null : honest;
        }
    }
}
