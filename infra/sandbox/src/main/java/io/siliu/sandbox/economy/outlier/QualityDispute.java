package io.siliu.sandbox.economy.outlier;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Invoice;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** One month in which the client paid back a part for bad work, with a red letter for it. */
final class QualityDispute implements Outlier {

    @Override
    public String name() {
        return "QUALITY_DISPUTE";
    }

    @Override
    public String story() {
        return "因质量争议开具一张红字发票";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("V15", "B22");
    }

    @Override
    public Cleared plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.DESIGNER);
        Member member = stage.join(stage.proprietor(enterprise, Trade.DESIGNER));
        YearMonth month = stage.late("dispute");
        stage.engage(enterprise, member, Trade.DESIGNER, 1, stage.first(), stage.last(), new Refund(month));
        return new Cleared(List.of(member.id()), month.plusMonths(2).atDay(1));
    }

    private static final class Refund extends Conduct {

        private final YearMonth month;

        Refund(YearMonth month) {
            this.month = month;
        }

        @Override
        public List<Invoice> invoices(Stint stint, Invoice honest) {
            if (!stint.month().equals(month)) {
                return List.of(honest);
            }
            Money back = Money.ofCents(-honest.total().cents() / 3);
            String number = honest.number().substring(0, 19) + "9";
            return List.of(
                    honest,
                    honest.red(number, back, Money.ZERO, back)
                            .issued(honest.issuedAt().plusDays(30), honest.origin()));
        }
    }
}
