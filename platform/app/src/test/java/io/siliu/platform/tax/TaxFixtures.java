package io.siliu.platform.tax;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The tables as in force in 2026, and workers paid by them. */
final class TaxFixtures {

    static final RateSchedule WITHHOLDING_TABLE = new RateSchedule(List.of(
            step("36000.00", "0.03", "0.00"),
            step("144000.00", "0.10", "2520.00"),
            step("300000.00", "0.20", "16920.00"),
            step("420000.00", "0.25", "31920.00"),
            step("660000.00", "0.30", "52920.00"),
            step("960000.00", "0.35", "85920.00"),
            step(null, "0.45", "181920.00")));

    static final WithholdingRules WITHHOLDING = withholding(GapMonthPolicy.SKIP);

    static final VatRules VAT = new VatRules(
            Money.of("100000.00"),
            ThresholdBasis.SALES_WITHOUT_TAX,
            false,
            new BigDecimal("0.01"),
            List.of(
                    surcharge("CITY_MAINTENANCE", "0.07"),
                    surcharge("EDUCATION", "0.03"),
                    surcharge("LOCAL_EDUCATION", "0.02")));

    static final LabourTaxRules LABOUR = new LabourTaxRules(WITHHOLDING, VAT, Money.of("5000000.00"));

    private TaxFixtures() {}

    static WithholdingRules withholding(GapMonthPolicy gaps) {
        return new WithholdingRules(
                new BigDecimal("0.20"), Money.of("5000.00"), gaps, IncomeBasis.GROSS_LESS_VAT, WITHHOLDING_TABLE);
    }

    /** Holds from payments, each {@code yyyy-MM amount}, one after the other. */
    static List<LabourTax> hold(LabourTaxRules rules, String... payments) {
        List<HeldMonth> months = new ArrayList<>();
        List<LabourTax> taxes = new ArrayList<>();
        for (String payment : payments) {
            YearMonth month = YearMonth.parse(payment.split(" ")[0]);
            LabourTax tax = LabourTaxCalculator.onPayment(rules, months, month, Money.of(payment.split(" ")[1]));
            HeldMonth before = months.stream()
                    .filter(each -> each.month().equals(month))
                    .findFirst()
                    .orElse(HeldMonth.empty(month));
            months.remove(before);
            months.add(before.plus(tax));
            taxes.add(tax);
        }
        return taxes;
    }

    private static Bracket step(String upTo, String rate, String quickDeduction) {
        return new Bracket(upTo == null ? null : Money.of(upTo), new BigDecimal(rate), Money.of(quickDeduction));
    }

    private static Surcharge surcharge(String name, String rate) {
        return new Surcharge(name, new BigDecimal(rate), new BigDecimal("0.50"));
    }
}
