package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.Officer;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.population.EngagementModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Director and spouse draw money as gig workers. */
final class DirectorOnPayroll implements Scheme {

    @Override
    public String name() {
        return "DIRECTOR_ON_PAYROLL";
    }

    @Override
    public String story() {
        return "企业负责人及其配偶以灵活用工名义领取报酬";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S16");
    }

    @Override
    public Planted plant(Stage stage) {
        LocalDate director =
                stage.first().atDay(1).minusYears(stage.chance("age").between(35, 55));
        LocalDate spouse = director.plusDays(stage.chance("spouse").between(-700, 700));
        Member first = officer(stage, director);
        Member second = officer(stage, spouse);
        Enterprise enterprise = stage.enterprise(
                Industry.SOFTWARE,
                stage.city(),
                8,
                it -> it.of(EngagementModel.SUBCONTRACT)
                        .ledBy(List.of(new Officer(
                                first.worker().idNumber(),
                                first.worker().card(),
                                second.worker().idNumber(),
                                0))));
        List<Member> both = List.of(first, second);
        both.forEach(member -> stage.engage(enterprise, member, Trade.DESIGNER, new Drawing()));
        return Planted.of(enterprise, both);
    }

    private static Member officer(Stage stage, LocalDate bornOn) {
        return stage.join(stage.people()
                .drawn(Trade.DESIGNER, stage.city(), false)
                .worker(one -> one.identified(stage.idNumber(bornOn), bornOn)));
    }

    private static final class Drawing extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Money gross(Stint stint, Money honest) {
            return Money.ofCents(stint.engagement().chance("draw").between(18, 30) * 100_000L);
        }
    }
}
