package io.siliu.sandbox.economy.outlier;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.City;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Trade;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The only firm of a small town that engages cleaners: all of them have no other client. */
final class OnlyClientInTown implements Outlier {

    @Override
    public String name() {
        return "ONLY_CLIENT_IN_TOWN";
    }

    @Override
    public String story() {
        return "小城唯一用工企业，全部人员只服务该企业";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("B16", "L09");
    }

    @Override
    public Cleared plant(Stage stage) {
        Enterprise enterprise =
                stage.enterprise(Industry.HOUSEKEEPING, City.of("990400"), 14, UnaryOperator.identity());
        List<Member> all = stage.crew(
                enterprise,
                Trade.CLEANER,
                stage.chance("size").between(11, 16),
                stage.first(),
                UnaryOperator.identity(),
                place -> Conduct.HONEST);
        return new Cleared(all.stream().map(Member::id).toList(), stage.first().atDay(1));
    }
}
