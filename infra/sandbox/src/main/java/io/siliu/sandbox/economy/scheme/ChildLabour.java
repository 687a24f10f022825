package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.population.EngagementModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Children of fifteen who are sent to sort parcels. */
final class ChildLabour implements Scheme {

    @Override
    public String name() {
        return "CHILD_LABOUR";
    }

    @Override
    public String story() {
        return "招用未满十六周岁的未成年人";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S05");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise =
                stage.enterprise(Industry.EXPRESS, stage.city(), 6, it -> it.of(EngagementModel.SUBCONTRACT));
        LocalDate bornOn = stage.last()
                .atEndOfMonth()
                .minusYears(15)
                .minusDays(stage.chance("age").between(0, 90));
        List<Member> crew = stage.crew(
                enterprise,
                Trade.SORTER,
                stage.chance("size").between(2, 4),
                stage.back(2),
                draft -> draft.worker(one -> one.identified(stage.idNumber(bornOn), bornOn))
                        .licences(none -> List.of()),
                place -> new Underage());
        return Planted.of(enterprise, crew);
    }

    private static final class Underage extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }
    }
}
