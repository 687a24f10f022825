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

/** Invoices that are voided once the money has gone. */
final class VoidedInvoices implements Scheme {

    @Override
    public String name() {
        return "VOIDED_INVOICES";
    }

    @Override
    public String story() {
        return "款项付出后发票被作废或红冲";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("V02", "V15", "B22");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise =
                stage.enterprise(Industry.ADVERTISING, stage.city(), 10, it -> it.of(EngagementModel.AGENCY));
        List<Member> crew = stage.crew(
                enterprise,
                Trade.DESIGNER,
                stage.chance("size").between(6, 10),
                stage.month(5),
                UnaryOperator.identity(),
                place -> new Voiding());
        return Planted.of(enterprise, crew);
    }

    private static final class Voiding extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public List<Invoice> invoices(Stint stint, Invoice honest) {
            return List.of(honest.revoked());
        }
    }
}
