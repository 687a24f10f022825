package io.siliu.sandbox.economy.outlier;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Trade;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A firm of three months with one founder and nothing paid in yet, and little to settle. */
final class StartUp implements Outlier {

    @Override
    public String name() {
        return "START_UP";
    }

    @Override
    public String story() {
        return "初创企业尚未实缴、无参保员工，结算额很小";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S19");
    }

    @Override
    public Cleared plant(Stage stage) {
        YearMonth from = stage.back(4);
        Enterprise enterprise = stage.enterprise(
                Industry.SOFTWARE, stage.city(), 2, it -> it.young(from.atDay(1).minusDays(40), Money.ZERO, 0));
        List<Member> all =
                stage.crew(enterprise, Trade.DESIGNER, 2, from, UnaryOperator.identity(), place -> Conduct.HONEST);
        return new Cleared(all.stream().map(Member::id).toList(), from.atDay(1));
    }
}
