package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Employment;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.population.EngagementModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Staff are dismissed and come back as proprietors at the company address (case of Anshun). */
final class StaffAsProprietors implements Scheme {

    @Override
    public String name() {
        return "STAFF_AS_PROPRIETORS";
    }

    @Override
    public String story() {
        return "员工离职后以个体户身份返回原企业，经营地址即企业地址";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S12", "S17");
    }

    @Override
    public Planted plant(Stage stage) {
        int workers = stage.chance("size").between(8, 14);
        Enterprise enterprise =
                stage.enterprise(Industry.HOUSEKEEPING, stage.city(), workers, it -> it.of(EngagementModel.AGENCY));
        List<Member> crew = stage.crew(
                enterprise,
                Trade.CLEANER,
                workers,
                stage.first(),
                draft -> draft.licences(all ->
                        all.stream().map(one -> one.at(enterprise.address())).toList()),
                place -> new Returned());
        LocalDate left = stage.first().atDay(1).minusDays(stage.chance("left").between(5, 40));
        crew.forEach(member -> stage.standing(chronicle -> chronicle.employment(new Employment(
                enterprise.creditCode(), member.worker().idNumber(), left.minusYears(2), left, true, true))));
        return Planted.of(enterprise, crew);
    }

    private static final class Returned extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }
    }
}
