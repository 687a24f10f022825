package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Chance;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.population.EngagementModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A client that has its people registered a dozen a day, each from another network, with the alternative shown. */
final class PatientRegistration implements Scheme {

    @Override
    public String name() {
        return "PATIENT_REGISTRATION";
    }

    @Override
    public String story() {
        return "企业分多日、每日十余人、不同网络组织登记，并展示自然人路径";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S09", "S10", "I07");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise =
                stage.enterprise(Industry.EXPRESS, stage.city(), 40, it -> it.of(EngagementModel.AGENCY));
        LocalDate begin = stage.first().minusMonths(2).atDay(3);
        Chance chance = stage.chance("days");
        List<Member> crew = stage.crew(
                enterprise,
                Trade.COURIER,
                stage.chance("size").between(34, 44),
                stage.first(),
                draft -> draft.origin(origin -> origin.through(
                                origin.network(),
                                begin.plusDays(chance.between(0, 5)).atTime(chance.between(9, 19), 0))
                        .recommendedBy(enterprise.creditCode())),
                place -> new Registered());
        return Planted.of(enterprise, crew);
    }

    private static final class Registered extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }
    }
}
