package io.siliu.sandbox.economy.outlier;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Trade;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A parcel firm that takes on three times its people for the weeks of the year-end sales, and tells so beforehand. */
final class YearEndRush implements Outlier {

    @Override
    public String name() {
        return "YEAR_END_RUSH";
    }

    @Override
    public String story() {
        return "年末大促期间临时增加人手，用工支出突增";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("B13");
    }

    @Override
    public Cleared plant(Stage stage) {
        Enterprise enterprise = stage.enterprise(Industry.EXPRESS, stage.city(), 10, UnaryOperator.identity());
        List<Member> all = new ArrayList<>(stage.crew(
                enterprise, Trade.COURIER, 5, stage.first(), UnaryOperator.identity(), place -> Conduct.HONEST));
        YearMonth rush = rush(stage);
        for (int place = 0; place < 14; place++) {
            Member member = stage.join(stage.person(enterprise, Trade.COURIER));
            stage.engage(enterprise, member, Trade.COURIER, 0.9, rush, rush, Conduct.HONEST);
            all.add(member);
        }
        return new Cleared(
                all.stream().map(Member::id).toList(), rush.plusMonths(2).atDay(1));
    }

    /** The last December, or where there is none the middle. */
    private static YearMonth rush(Stage stage) {
        YearMonth december = YearMonth.of(stage.last().getYear() - 1, 12);
        return december.isBefore(stage.first()) ? stage.month(3) : december;
    }
}
