package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Months that end at ninety-six per cent of the exemption, below the edge that is watched. */
final class BelowTheEdge implements Scheme {

    @Override
    public String name() {
        return "BELOW_THE_EDGE";
    }

    @Override
    public String story() {
        return "月结算额停在免税额的百分之九十六，低于监测边缘";
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
                place -> new Below());
        return Planted.of(crew);
    }

    private static final class Below extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Money gross(Stint stint, Money honest) {
            return Money.ofCents(stint.chance("edge").between(95_000, 97_400) * 100L);
        }
    }
}
