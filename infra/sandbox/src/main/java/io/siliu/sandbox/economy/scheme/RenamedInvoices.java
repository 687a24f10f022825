package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
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

/** Haulage is invoiced as promotion, by a firm whose purchases are all of one kind (变名虚开, case of the gold invoices). */
final class RenamedInvoices implements Scheme {

    @Override
    public String name() {
        return "RENAMED_INVOICES";
    }

    @Override
    public String story() {
        return "实为运输而开具推广服务发票，进项几乎全为同一品类";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("V08", "V21");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.enterprise(
                Industry.TRADING,
                stage.city(),
                12,
                it -> it.of(EngagementModel.AGENCY)
                        .buying(
                                it.inputs(),
                                Money.ofCents(Math.round(it.inputs().cents() * 0.93))));
        List<Member> crew = stage.crew(
                enterprise,
                Trade.DRIVER,
                stage.chance("size").between(8, 13),
                stage.month(3),
                UnaryOperator.identity(),
                place -> new Renaming());
        return Planted.of(enterprise, crew);
    }

    private static final class Renaming extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public List<Invoice> invoices(Stint stint, Invoice honest) {
            return List.of(honest.categorised(Trade.PROMOTER.name()));
        }
    }
}
