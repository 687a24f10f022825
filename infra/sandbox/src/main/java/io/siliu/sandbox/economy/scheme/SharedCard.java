package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Several workers are paid to one card that is not theirs. */
final class SharedCard implements Scheme {

    @Override
    public String name() {
        return "SHARED_CARD";
    }

    @Override
    public String story() {
        return "多名从业人员的报酬付到同一张非本人银行卡";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("F02", "S20");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.SORTER);
        String card = stage.join(stage.people().drawn(Trade.SORTER, stage.city(), false))
                .worker()
                .card();
        List<Member> crew = stage.crew(
                enterprise,
                Trade.SORTER,
                stage.chance("size").between(4, 7),
                stage.month(1),
                UnaryOperator.identity(),
                place -> new OneCard(card));
        return Planted.of(crew);
    }

    private static final class OneCard extends TwistedConduct {

        private final String card;

        OneCard(String card) {
            this.card = card;
        }

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public List<Payment> payments(Stint stint, Payment honest) {
            return List.of(honest.to(card));
        }
    }
}
