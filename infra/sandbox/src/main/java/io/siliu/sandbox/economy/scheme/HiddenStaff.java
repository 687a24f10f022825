package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.population.EngagementModel;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Own staff without insurance on any list, seen only by the shape of their pay. */
final class HiddenStaff implements Scheme {

    @Override
    public String name() {
        return "HIDDEN_STAFF";
    }

    @Override
    public String story() {
        return "自有人员未列入参保名单，按固定日期固定金额领取，且只服务一家企业";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("B16", "B18");
    }

    @Override
    public Planted plant(Stage stage) {
        int workers = stage.chance("size").between(12, 20);
        Enterprise enterprise =
                stage.enterprise(Industry.SOFTWARE, stage.city(), workers, it -> it.of(EngagementModel.SUBCONTRACT));
        int payday = stage.chance("payday").between(5, 25);
        List<Member> crew = stage.crew(
                enterprise,
                Trade.DESIGNER,
                workers,
                stage.first(),
                draft -> stage.broughtAlong(enterprise, draft),
                place -> new Salary(payday));
        return Planted.of(enterprise, crew);
    }

    private static final class Salary extends TwistedConduct {

        private final int payday;

        Salary(int payday) {
            this.payday = payday;
        }

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Money gross(Stint stint, Money honest) {
            long salary = stint.engagement().chance("salary").between(80, 140) * 10_000L;
            return Money.ofCents(salary + stint.chance("bonus").between(0, 150) * 100L);
        }

        @Override
        public LocalDateTime paidAt(Stint stint, LocalDateTime honest) {
            return stint.month()
                    .plusMonths(1)
                    .atDay(payday)
                    .atTime(10, stint.chance("minute").between(0, 20));
        }
    }
}
