package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The enterprise's account is filled from a private one and emptied within minutes (cases of Wanzhou and Anshun). */
final class PassThroughAccount implements Scheme {

    @Override
    public String name() {
        return "PASS_THROUGH_ACCOUNT";
    }

    @Override
    public String story() {
        return "企业账户由个人账户注资，款项快进快出";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("F06", "F15");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.enterprise(Industry.TRADING, stage.city(), 10, UnaryOperator.identity());
        List<Member> crew = stage.crew(
                enterprise,
                Trade.SORTER,
                stage.chance("size").between(8, 14),
                stage.month(4),
                UnaryOperator.identity(),
                place -> new Through());
        return Planted.of(enterprise, crew);
    }

    private static final class Through extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public boolean fundedPersonally() {
            return true;
        }

        @Override
        public boolean passesThrough() {
            return true;
        }
    }
}
