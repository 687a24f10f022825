package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.Invoice;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.population.EngagementModel;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Sellers that issue and never file (case of Chongqing). */
final class UnfiledSellers implements Scheme {

    @Override
    public String name() {
        return "UNFILED_SELLERS";
    }

    @Override
    public String story() {
        return "销售方持续开票而不申报";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("V23");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise =
                stage.enterprise(Industry.LOGISTICS, stage.city(), 10, it -> it.of(EngagementModel.AGENCY));
        List<Member> crew = stage.crew(
                enterprise,
                Trade.DRIVER,
                stage.chance("size").between(6, 10),
                stage.month(6),
                UnaryOperator.identity(),
                place -> new Unfiled());
        return Planted.of(enterprise, crew);
    }

    private static final class Unfiled extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public List<Invoice> invoices(Stint stint, Invoice honest) {
            return List.of(honest.unfiled());
        }
    }
}
