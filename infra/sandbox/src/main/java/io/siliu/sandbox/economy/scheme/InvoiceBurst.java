package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Contract;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.Invoice;
import io.siliu.sandbox.economy.world.Engagement;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.population.EngagementModel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** New sellers that use up their quota within days and are never seen again (case of Chongqing). */
final class InvoiceBurst implements Scheme {

    @Override
    public String name() {
        return "INVOICE_BURST";
    }

    @Override
    public String story() {
        return "新登记主体七日内开完额度，随后停用";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("V09");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise =
                stage.enterprise(Industry.TRADING, stage.city(), 20, it -> it.of(EngagementModel.AGENCY));
        YearMonth month = stage.late("month");
        List<Member> crew = new ArrayList<>();
        for (int place = 0; place < stage.chance("size").between(18, 26); place++) {
            LocalDate registered =
                    month.atEndOfMonth().minusDays(stage.chance("day-" + place).between(2, 6));
            Member member = stage.join(stage.proprietor(enterprise, Trade.PROMOTER)
                    .licences(one -> List.of(one.get(0).named(one.get(0).tradeName(), registered))));
            stage.engage(enterprise, member, Trade.PROMOTER, 1, month, month, new AllAtOnce(registered));
            crew.add(member);
        }
        return Planted.of(enterprise, crew);
    }

    private static final class AllAtOnce extends TwistedConduct {

        private final LocalDate registered;

        AllAtOnce(LocalDate registered) {
            this.registered = registered;
        }

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Contract contract(Engagement engagement, Contract honest) {
            return honest.signed(honest.signing().stated(registered).at(registered.atTime(16, 20)));
        }

        @Override
        public Money gross(Stint stint, Money honest) {
            return Money.ofCents(stint.chance("quota").between(88_000, 99_500) * 100L);
        }

        @Override
        public List<Invoice> invoices(Stint stint, Invoice honest) {
            int days = stint.chance("rush").between(1, 6);
            return List.of(honest.issued(registered.plusDays(days).atTime(15, 40), honest.origin()));
        }
    }
}
