package io.siliu.sandbox.economy.outlier;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.Chance;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.population.EngagementModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Proprietors of one trade who registered within weeks at a cluster site that the authority allows. */
final class ClusterSite implements Outlier {

    @Override
    public String name() {
        return "CLUSTER_SITE";
    }

    @Override
    public String story() {
        return "数十名个体户登记在登记机关许可的集群地址";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S11", "S13");
    }

    @Override
    public Cleared plant(Stage stage) {
        Enterprise enterprise =
                stage.enterprise(Industry.DELIVERY, stage.city(), 20, it -> it.of(EngagementModel.AGENCY));
        Chance chance = stage.chance("site");
        String address = "示例集群登记托管园" + chance.between(1, 9) + "号";
        LocalDate opened = stage.first().atDay(1).minusDays(120);
        List<Member> all = stage.crew(
                enterprise,
                Trade.RIDER,
                chance.between(14, 22),
                stage.first(),
                draft -> draft.licences(own -> own.stream()
                        .map(one ->
                                one.inCluster(address).named(one.tradeName(), opened.plusDays(chance.between(0, 40))))
                        .toList()),
                place -> Conduct.HONEST);
        return new Cleared(all.stream().map(Member::id).toList(), stage.first().atDay(1));
    }
}
