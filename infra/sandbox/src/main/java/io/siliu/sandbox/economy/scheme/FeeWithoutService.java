package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Chance;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The platform keeps a fee for passing money on and invoicing, and manages nothing (cases of Fujian and Wanzhou). */
final class FeeWithoutService implements Scheme {

    @Override
    public String name() {
        return "FEE_WITHOUT_SERVICE";
    }

    @Override
    public String story() {
        return "平台只代付开票、不管理任务，按比例留存费用";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("F16", "C14");
    }

    @Override
    public Planted plant(Stage stage) {
        Chance chance = stage.chance("fee");
        Enterprise enterprise = stage.enterprise(
                Industry.ADVERTISING,
                stage.city(),
                15,
                UnaryOperator.identity(),
                agreement ->
                        agreement.ofFee(BigDecimal.valueOf(chance.between(72, 108), 3), chance.between(1, 4), false));
        List<Member> crew = stage.crew(
                enterprise,
                Trade.PROMOTER,
                chance.between(10, 18),
                stage.first(),
                UnaryOperator.identity(),
                place -> new PassedOn());
        return Planted.of(enterprise, crew);
    }

    private static final class PassedOn extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }
    }
}
