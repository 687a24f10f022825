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

/** One invoice handed in for two settlement lines. */
final class DuplicateInvoice implements Scheme {

    @Override
    public String name() {
        return "DUPLICATE_INVOICE";
    }

    @Override
    public String story() {
        return "同一张发票先后用于两笔结算";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("V03");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise =
                stage.enterprise(Industry.DELIVERY, stage.city(), 10, it -> it.of(EngagementModel.AGENCY));
        List<Member> crew = stage.crew(
                enterprise,
                Trade.RIDER,
                stage.chance("size").between(6, 9),
                stage.month(5),
                UnaryOperator.identity(),
                place -> new HandingInTwice());
        return Planted.of(enterprise, crew);
    }

    private static final class HandingInTwice extends TwistedConduct {

        /** The second half of a month is covered with the invoice of the first. */
        @Override
        public boolean plants(Stint stint) {
            return stint.part() == 2;
        }

        @Override
        public List<Invoice> invoices(Stint stint, Invoice honest) {
            return List.of(honest.numbered("%02d990%02d%s"
                    .formatted(
                            stint.month().getYear() % 100,
                            stint.month().getMonthValue(),
                            stint.engagement().chance("number-" + stint.month()).digits(13))));
        }
    }
}
