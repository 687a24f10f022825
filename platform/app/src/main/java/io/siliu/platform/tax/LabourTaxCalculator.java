package io.siliu.platform.tax;

import io.siliu.kernel.Money;
import java.time.YearMonth;
import java.util.Collection;

/**
 * Taxes of one payment to a natural person: VAT first, by the month; then IIT on the income, by the year to date. Nothing
 * is held beyond the payment itself.
 */
public final class LabourTaxCalculator {

    private LabourTaxCalculator() {}

    /**
     * @param months what this worker earned on this platform before, with at least the last twelve months and the tax year
     * @param month month of the payment
     * @param gross the payment, positive
     */
    public static LabourTax onPayment(
            LabourTaxRules rules, Collection<HeldMonth> months, YearMonth month, Money gross) {
        HeldMonth own = months.stream()
                .filter(each -> each.month().equals(month))
                .findFirst()
                .orElseGet(() -> HeldMonth.empty(month));
        Vat vat = VatCalculator.onPayment(rules.vat(), own, gross);
        Money income = rules.withholding().basis() == IncomeBasis.GROSS ? gross : gross.minus(vat.vat());
        Withholding withholding = WithholdingCalculator.step(rules.withholding(), months, month, income);
        Money left = gross.minus(vat.total());
        Money incomeTax = withholding.due().isGreaterThan(left) ? left : withholding.due();
        return new LabourTax(
                gross,
                incomeTax,
                vat.vat(),
                vat.surcharges(),
                vat.stillDue(),
                withholding,
                reachesRegistration(rules, months, month, gross));
    }

    private static boolean reachesRegistration(
            LabourTaxRules rules, Collection<HeldMonth> months, YearMonth month, Money gross) {
        Money twelveMonths = Money.sum(months.stream()
                        .filter(each -> each.month().isAfter(month.minusMonths(12))
                                && !each.month().isAfter(month))
                        .map(HeldMonth::gross)
                        .toList())
                .plus(gross);
        return rules.vat().sales(twelveMonths).isGreaterThan(rules.registrationThreshold());
    }
}
