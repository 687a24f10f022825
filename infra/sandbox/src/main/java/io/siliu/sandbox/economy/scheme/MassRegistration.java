package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Chance;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.population.EngagementModel;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** A client has all its people registered in one sitting, with a bonus and the choice ticked (Announcement 2025 No 22). */
final class MassRegistration implements Scheme {

    @Override
    public String name() {
        return "MASS_REGISTRATION";
    }

    @Override
    public String story() {
        return "企业组织人员在同一网段集中登记，预先勾选并发放奖励";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S09", "S10", "I07", "I09");
    }

    @Override
    public Planted plant(Stage stage) {
        int workers = stage.chance("size").between(24, 36);
        Enterprise enterprise =
                stage.enterprise(Industry.EXPRESS, stage.city(), workers, it -> it.of(EngagementModel.AGENCY));
        LocalDateTime sitting = stage.first()
                .minusMonths(2)
                .atDay(stage.chance("day").between(3, 24))
                .atTime(14, 0);
        String network = "100.100." + stage.chance("network").between(0, 255);
        Chance chance = stage.chance("minutes");
        List<Member> crew = stage.crew(
                enterprise,
                Trade.COURIER,
                workers,
                stage.first(),
                draft -> draft.origin(origin -> origin.through(network, sitting.plusMinutes(chance.between(0, 50)))
                                .recommendedBy(enterprise.creditCode())
                                .urged(true, false))
                        .will(will -> will.withoutAlternative()),
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
