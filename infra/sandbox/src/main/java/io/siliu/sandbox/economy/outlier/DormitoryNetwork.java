package io.siliu.sandbox.economy.outlier;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.SharedSite;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.Chance;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Trade;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** People who register one evening from the network of their dormitory, each by their own will on their own phone. */
final class DormitoryNetwork implements Outlier {

    @Override
    public String name() {
        return "DORMITORY_NETWORK";
    }

    @Override
    public String story() {
        return "宿舍同一网络内多人当晚各自用本人手机登记";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S09");
    }

    @Override
    public Cleared plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.SORTER);
        Chance chance = stage.chance("dormitory");
        String network = "100.99." + chance.between(0, 255);
        LocalDateTime evening =
                stage.first().minusMonths(1).atDay(chance.between(2, 25)).atTime(20, 0);
        LocalDate proven = stage.month(2).atDay(3);
        List<Member> room = stage.crew(
                enterprise,
                Trade.SORTER,
                chance.between(7, 11),
                stage.month(1),
                draft -> draft.origin(origin -> origin.through(network, evening.plusMinutes(chance.between(0, 50)))),
                place -> Conduct.HONEST);
        stage.standing(chronicle -> chronicle.sharedSite(new SharedSite(network, "员工宿舍", proven)));
        return new Cleared(room.stream().map(Member::id).toList(), proven);
    }
}
