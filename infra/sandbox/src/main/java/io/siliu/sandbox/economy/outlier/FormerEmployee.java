package io.siliu.sandbox.economy.outlier;

import io.siliu.sandbox.economy.event.Employment;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Trade;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Somebody who left the firm long ago and now works for it from a place of their own. */
final class FormerEmployee implements Outlier {

    @Override
    public String name() {
        return "FORMER_EMPLOYEE";
    }

    @Override
    public String story() {
        return "离职一年以上，自有场所，承接原单位任务";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S17");
    }

    @Override
    public Cleared plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.DESIGNER);
        Member member = stage.join(stage.proprietor(enterprise, Trade.DESIGNER));
        stage.engage(enterprise, member, Trade.DESIGNER, Conduct.HONEST);
        LocalDate left = stage.first().atDay(1).minusMonths(stage.chance("left").between(13, 40));
        stage.standing(chronicle -> chronicle.employment(new Employment(
                enterprise.creditCode(), member.worker().idNumber(), left.minusYears(3), left, true, true)));
        return new Cleared(List.of(member.id()), stage.first().atDay(1));
    }
}
