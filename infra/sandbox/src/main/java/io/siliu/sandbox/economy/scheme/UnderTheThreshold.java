package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Month after month just under the exempt hundred thousand. */
final class UnderTheThreshold implements Scheme {

    @Override
    public String name() {
        return "UNDER_THE_THRESHOLD";
    }

    @Override
    public String story() {
        return "月结算额长期贴近十万元免税额";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("F13", "V12");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.DESIGNER);
        List<Member> crew = stage.crew(
                enterprise,
                Trade.DESIGNER,
                stage.chance("size").between(3, 5),
                stage.first(),
                UnaryOperator.identity(),
                place -> new Edge());
        return Planted.of(crew);
    }

    private static final class Edge extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Money gross(Stint stint, Money honest) {
            return Money.ofCents(stint.chance("edge").between(98_100, 99_950) * 100L);
        }
    }
}
