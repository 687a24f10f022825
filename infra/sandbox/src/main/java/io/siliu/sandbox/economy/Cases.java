package io.siliu.sandbox.economy;

import io.siliu.sandbox.economy.event.PlantedCase;
import io.siliu.sandbox.economy.outlier.Cleared;
import io.siliu.sandbox.economy.outlier.Outlier;
import io.siliu.sandbox.economy.outlier.Outliers;
import io.siliu.sandbox.economy.scheme.Planted;
import io.siliu.sandbox.economy.scheme.Scheme;
import io.siliu.sandbox.economy.scheme.Schemes;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.Deal;
import io.siliu.sandbox.economy.world.Engagement;
import io.siliu.sandbox.economy.world.Firms;
import io.siliu.sandbox.economy.world.Founding;
import io.siliu.sandbox.economy.world.People;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The planted cases of one economy and which engagements belong to them. */
final class Cases {

    private final List<PlantedCase> cases = new ArrayList<>();
    private final Map<Integer, PlantedCase> byEngagement = new HashMap<>();

    private Cases() {}

    /** Founds the ordinary world and plants every scheme and every kind of outlier in it. */
    static Cases planted(EconomyPlan plan, World world) {
        LocalDate before = plan.first().atDay(1);
        People people = new People(plan.seed(), before);
        Firms firms = new Firms(plan.seed(), before, people);
        new Founding(plan, world, people, firms).found();
        Cases cases = new Cases();
        for (int round = 1; round <= plan.cases(); round++) {
            for (Scheme scheme : Schemes.all()) {
                Stage stage = new Stage(scheme.name() + "-" + round, plan, world, people, firms);
                cases.add(scheme, round, stage);
            }
            for (Outlier outlier : Outliers.ALL) {
                Stage stage = new Stage(outlier.name() + "-" + round, plan, world, people, firms);
                cases.add(outlier, round, stage);
            }
        }
        return cases;
    }

    private void add(Scheme scheme, int round, Stage stage) {
        Planted planted = scheme.plant(stage);
        add(
                new PlantedCase(
                        scheme.name() + "-" + round,
                        scheme.name(),
                        Schemes.EVASIONS.contains(scheme),
                        false,
                        scheme.story(),
                        scheme.indicators(),
                        planted.parties(),
                        List.of(),
                        null),
                stage);
    }

    private void add(Outlier outlier, int round, Stage stage) {
        Cleared cleared = outlier.plant(stage);
        add(
                new PlantedCase(
                        outlier.name() + "-" + round,
                        outlier.name(),
                        false,
                        true,
                        outlier.story(),
                        outlier.indicators(),
                        cleared.parties(),
                        List.of(),
                        cleared.from()),
                stage);
    }

    private void add(PlantedCase planted, Stage stage) {
        cases.add(planted);
        stage.engagements().forEach(engagement -> byEngagement.put(engagement.index(), planted));
    }

    /** Notes a deal under the case that it belongs to, if any. */
    void note(Engagement engagement, Deal deal, Stint stint, Map<String, List<String>> truth) {
        PlantedCase planted = byEngagement.get(engagement.index());
        if (planted != null && (planted.honest() || engagement.conduct().plants(stint))) {
            truth.computeIfAbsent(planted.id(), id -> new ArrayList<>())
                    .add(deal.line().id());
        }
    }

    /** The cases with the records that were noted. */
    List<PlantedCase> told(Map<String, List<String>> truth) {
        return cases.stream()
                .map(one -> one.recorded(truth.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
