package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.population.EngagementModel;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Own staff paid a little more or less each month, on days that change. */
final class VariedWages implements Scheme {

    @Override
    public String name() {
        return "VARIED_WAGES";
    }

    @Override
    public String story() {
        return "自有人员工资每月上下浮动、付款日期不固定";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("B16", "B18");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise =
                stage.enterprise(Industry.SOFTWARE, stage.city(), 12, it -> it.of(EngagementModel.SUBCONTRACT));
        List<Member> crew = stage.crew(
                enterprise,
                Trade.DESIGNER,
                stage.chance("size").between(10, 14),
                stage.first(),
                UnaryOperator.identity(),
                place -> new Varied());
        return Planted.of(enterprise, crew);
    }

    private static final class Varied extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Money gross(Stint stint, Money honest) {
            double salary = stint.engagement().chance("salary").between(80, 140) * 10_000d;
            return Money.ofCents(Math.round(salary * stint.chance("varied").between(0.92, 1.08)));
        }
    }
}
