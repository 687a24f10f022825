package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.population.EngagementModel;
import java.util.List;
import java.util.Set;

/** Shells that all invoice from one machine at one address (case of Taiyuan). */
final class SharedInvoiceOrigin implements Scheme {

    @Override
    public String name() {
        return "SHARED_INVOICE_ORIGIN";
    }

    @Override
    public String story() {
        return "众多主体在同一地址、同一设备开票";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("V11");
    }

    @Override
    public Planted plant(Stage stage) {
        int workers = stage.chance("size").between(13, 20);
        Enterprise enterprise =
                stage.enterprise(Industry.TRADING, stage.city(), workers, it -> it.of(EngagementModel.AGENCY));
        String network = "100.101." + stage.chance("network").between(0, 255);
        List<Member> crew = stage.crew(
                enterprise,
                Trade.SORTER,
                workers,
                stage.month(4),
                draft -> draft.network(network),
                place -> new OneMachine());
        return Planted.of(enterprise, crew);
    }

    private static final class OneMachine extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }
    }
}
