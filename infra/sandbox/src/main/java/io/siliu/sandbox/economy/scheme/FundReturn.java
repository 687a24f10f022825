package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.Transfer;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Pay that flows back within days to the boss of the enterprise that paid it (cases of Wanzhou and of gold invoices). */
final class FundReturn implements Scheme {

    @Override
    public String name() {
        return "FUND_RETURN";
    }

    @Override
    public String story() {
        return "报酬到账后三日内大部分转回企业负责人账户";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("F03");
    }

    @Override
    public Planted plant(Stage stage) {
        int workers = stage.chance("size").between(8, 16);
        Enterprise enterprise = stage.enterprise(Industry.TRADING, stage.city(), workers, UnaryOperator.identity());
        List<String> parties = new ArrayList<>(List.of(enterprise.creditCode()));
        for (int place = 0; place < workers; place++) {
            Member member = stage.join(stage.person(enterprise, Trade.PROMOTER));
            stage.engage(
                    enterprise,
                    member,
                    Trade.PROMOTER,
                    0.5,
                    stage.back(5),
                    stage.last(),
                    new Returning(enterprise.officers().get(0).account()));
            parties.add(member.id());
        }
        return new Planted(parties);
    }

    private static final class Returning extends TwistedConduct {

        private final String boss;

        Returning(String boss) {
            this.boss = boss;
        }

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public List<Transfer> transfers(Stint stint, Payment payment, List<Transfer> honest) {
            double share = stint.chance("return").between(0.82, 0.94);
            return List.of(new Transfer(
                    payment.payeeAccount(),
                    boss,
                    Money.ofCents(Math.round(payment.amount().cents() * share)),
                    payment.paidAt().plusHours(stint.chance("return-time").between(1, 60))));
        }
    }
}
