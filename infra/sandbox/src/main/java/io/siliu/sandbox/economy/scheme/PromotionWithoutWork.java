package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Delivery;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A mine that suddenly buys promotion nobody saw (cases of Heilongjiang and of the gold invoices). */
final class PromotionWithoutWork implements Scheme {

    @Override
    public String name() {
        return "PROMOTION_WITHOUT_WORK";
    }

    @Override
    public String story() {
        return "煤电企业突然大额采购推广服务，无交付凭证";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("B04", "B13", "B14", "B15");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.enterprise(Industry.COAL_MINING, stage.city(), 12, UnaryOperator.identity());
        stage.crew(enterprise, Trade.DRIVER, 4, stage.first(), UnaryOperator.identity(), place -> new Real());
        List<Member> crew = stage.crew(
                enterprise,
                Trade.PROMOTER,
                stage.chance("size").between(14, 22),
                stage.back(2),
                UnaryOperator.identity(),
                place -> new Unseen());
        return Planted.of(enterprise, crew);
    }

    /** The mine's own haulage is what it says it is. */
    private static final class Real extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return false;
        }
    }

    private static final class Unseen extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Delivery delivery(Stint stint, Delivery honest) {
            return honest.unproven(
                    stint.chance("seen").happens(0.1) ? 0 : honest.days().size());
        }
    }
}
