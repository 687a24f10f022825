package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Employment;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Engagement;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** An enterprise pays its own staff through the platform: the same sum on the same day (case of the coal power firm). */
final class WagesAsGigPay implements Scheme {

    @Override
    public String name() {
        return "WAGES_AS_GIG_PAY";
    }

    @Override
    public String story() {
        return "企业通过平台给自有员工发工资，每月同日同额";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S15", "B18");
    }

    @Override
    public Planted plant(Stage stage) {
        int workers = stage.chance("size").between(12, 24);
        Enterprise enterprise = stage.enterprise(Industry.COAL_MINING, stage.city(), workers, UnaryOperator.identity());
        int payday = stage.chance("payday").between(5, 25);
        List<String> parties = new ArrayList<>(List.of(enterprise.creditCode()));
        for (int place = 0; place < workers; place++) {
            Member member = stage.join(stage.broughtAlong(enterprise, stage.person(enterprise, Trade.DRIVER)));
            long wage = stage.chance("wage-" + place).between(58, 96) * 10_000L;
            stage.engage(enterprise, member, Trade.DRIVER, new Payroll(Money.ofCents(wage), payday));
            stage.standing(chronicle -> chronicle.employment(new Employment(
                    enterprise.creditCode(),
                    member.worker().idNumber(),
                    enterprise.setUpOn().plusMonths(2),
                    null,
                    true,
                    true)));
            parties.add(member.id());
        }
        return new Planted(parties);
    }

    private static final class Payroll extends TwistedConduct {

        private final Money wage;
        private final int payday;

        Payroll(Money wage, int payday) {
            this.wage = wage;
            this.payday = payday;
        }

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public int settlementsPerMonth(Engagement engagement) {
            return 1;
        }

        @Override
        public Money gross(Stint stint, Money honest) {
            return wage.plus(Money.ofCents(stint.chance("bonus").between(0, 60) * 100L));
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
