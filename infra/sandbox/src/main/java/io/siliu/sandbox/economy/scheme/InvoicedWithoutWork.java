package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.Transfer;
import io.siliu.sandbox.economy.world.Chance;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.population.EngagementModel;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** More is invoiced than was accepted, and the money runs in a ring back to the payer. */
final class InvoicedWithoutWork implements Scheme {

    @Override
    public String name() {
        return "INVOICED_WITHOUT_WORK";
    }

    @Override
    public String story() {
        return "开票金额远超验收金额，资金经中间账户回到付款企业";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("V06", "F04");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise =
                stage.enterprise(Industry.TRADING, stage.city(), 12, it -> it.of(EngagementModel.AGENCY));
        String middle = "9900" + stage.chance("middle").digits(16);
        List<Member> crew = stage.crew(
                enterprise,
                Trade.SORTER,
                stage.chance("size").between(10, 15),
                stage.back(5),
                UnaryOperator.identity(),
                place -> new Ring(middle));
        return Planted.of(enterprise, crew);
    }

    private static final class Ring extends TwistedConduct {

        private final String middle;

        Ring(String middle) {
            this.middle = middle;
        }

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Money gross(Stint stint, Money honest) {
            return Money.ofCents(
                    Math.round(honest.cents() * stint.chance("inflate").between(1.6, 2.4)));
        }

        @Override
        public List<Transfer> transfers(Stint stint, Payment payment, List<Transfer> honest) {
            Chance chance = stint.chance("ring");
            Money back = Money.ofCents(Math.round(payment.amount().cents() * chance.between(0.7, 0.9)));
            LocalDateTime out = payment.paidAt().plusHours(chance.between(10, 90));
            return List.of(
                    new Transfer(payment.payeeAccount(), middle, back, out),
                    new Transfer(
                            middle,
                            stint.engagement().enterprise().account(),
                            back,
                            out.plusHours(chance.between(5, 60))));
        }
    }
}
