package io.siliu.sandbox.economy.outlier;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Sorters of a night shift, whose firm pays when the shift ends. */
final class NightShift implements Outlier {

    @Override
    public String name() {
        return "NIGHT_SHIFT";
    }

    @Override
    public String story() {
        return "夜班分拣，企业在凌晨班次结束时付款";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("F17");
    }

    @Override
    public Cleared plant(Stage stage) {
        Enterprise enterprise = stage.enterprise(Industry.EXPRESS, stage.city(), 8, UnaryOperator.identity());
        List<Member> all = stage.crew(
                enterprise,
                Trade.SORTER,
                stage.chance("size").between(5, 9),
                stage.month(1),
                UnaryOperator.identity(),
                place -> new AtNight());
        return new Cleared(all.stream().map(Member::id).toList(), stage.month(1).atDay(1));
    }

    private static final class AtNight extends Conduct {

        @Override
        public LocalDateTime paidAt(Stint stint, LocalDateTime honest) {
            return honest.toLocalDate().atTime(stint.chance("night").between(1, 4), 30);
        }
    }
}
