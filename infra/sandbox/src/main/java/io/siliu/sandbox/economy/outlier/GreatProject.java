package io.siliu.sandbox.economy.outlier;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Task;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** A designer who is paid in one month for a project that took four. */
final class GreatProject implements Outlier {

    @Override
    public String name() {
        return "GREAT_PROJECT";
    }

    @Override
    public String story() {
        return "设计师数月项目一次结算，单月收入数倍于平时";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("B02");
    }

    @Override
    public Cleared plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.DESIGNER);
        Member member = stage.join(stage.person(enterprise, Trade.DESIGNER));
        YearMonth month = stage.late("project");
        stage.engage(enterprise, member, Trade.DESIGNER, 0.5, stage.first(), stage.last(), new Project(month));
        return new Cleared(List.of(member.id()), month.plusMonths(2).atDay(1));
    }

    private static final class Project extends Conduct {

        private final YearMonth month;

        Project(YearMonth month) {
            this.month = month;
        }

        @Override
        public Task task(Stint stint, Task honest) {
            return stint.month().equals(month)
                    ? honest.costing(
                            honest.unitPrice(), Money.ofCents(honest.agreed().cents() * 4))
                    : honest;
        }
    }
}
