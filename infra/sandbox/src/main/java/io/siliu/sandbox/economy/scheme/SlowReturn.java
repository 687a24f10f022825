package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.Transfer;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Pay that flows back to the boss after days and through a relative of each worker: later than the 72 hours and longer than one step. */
final class SlowReturn implements Scheme {

    @Override
    public String name() {
        return "SLOW_RETURN";
    }

    @Override
    public String story() {
        return "报酬一周后经各自亲属账户转回企业负责人";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("F03", "F04");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.enterprise(Industry.TRADING, stage.city(), 10, UnaryOperator.identity());
        List<Member> crew = stage.crew(
                enterprise,
                Trade.PROMOTER,
                stage.chance("size").between(7, 9),
                stage.back(5),
                UnaryOperator.identity(),
                place -> new ThroughRelatives());
        return Planted.of(enterprise, crew);
    }

    private static final class ThroughRelatives extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public List<Transfer> transfers(Stint stint, Payment payment, List<Transfer> honest) {
            String relative = "family-" + payment.payeeAccount();
            String boss = stint.engagement().enterprise().officers().get(0).account();
            Money back = Money.ofCents(Math.round(payment.amount().cents() * 0.85));
            LocalDateTime out = payment.paidAt().plusDays(stint.chance("slow").between(4, 9));
            return List.of(
                    new Transfer(payment.payeeAccount(), relative, back, out),
                    new Transfer(relative, boss, back, out.plusDays(2)));
        }
    }
}
