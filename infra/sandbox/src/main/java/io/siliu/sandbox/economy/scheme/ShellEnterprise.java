package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Chance;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A new enterprise without capital or staff that settles millions (cases of Liaoning and Chongqing). */
final class ShellEnterprise implements Scheme {

    @Override
    public String name() {
        return "SHELL_ENTERPRISE";
    }

    @Override
    public String story() {
        return "新设企业零实缴零参保，短期内大额结算";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S19", "S18");
    }

    @Override
    public Planted plant(Stage stage) {
        Chance chance = stage.chance("shell");
        YearMonth from = stage.back(3);
        Enterprise enterprise = stage.enterprise(
                Industry.TRADING,
                stage.city(),
                30,
                it -> it.young(from.atDay(1).minusDays(chance.between(20, 50)), Money.ZERO, 0)
                        .ledBy(it.officers().stream()
                                .map(one -> one.elsewhere(chance.between(0, 5)))
                                .toList()));
        List<Member> crew = stage.crew(
                enterprise,
                Trade.PROMOTER,
                chance.between(42, 55),
                from,
                UnaryOperator.identity(),
                place -> new LargeSums());
        return Planted.of(enterprise, crew);
    }

    private static final class LargeSums extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Money gross(Stint stint, Money honest) {
            return Money.ofCents(stint.chance("sum").between(27_000, 42_000) * 100L);
        }
    }
}
