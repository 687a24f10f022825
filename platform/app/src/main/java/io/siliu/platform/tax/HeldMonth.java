package io.siliu.platform.tax;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;
import java.time.YearMonth;

/**
 * What one worker earned on this platform in one month as a natural person, and what was held from it so far: what is paid
 * and what is ordered to be paid. What a bank refused or a person dropped is not in it.
 *
 * @param gross before any deduction, VAT included
 * @param income the part that counts for the withholding, by {@link IncomeBasis}
 * @param incomeTax IIT held
 * @param vat VAT held
 * @param surcharges surcharges on the VAT held
 */
public record HeldMonth(YearMonth month, Money gross, Money income, Money incomeTax, Money vat, Money surcharges) {

    public HeldMonth {
        requireNonNull(month, "month is null");
        requireNonNull(gross, "gross is null");
        requireNonNull(income, "income is null");
        requireNonNull(incomeTax, "incomeTax is null");
        requireNonNull(vat, "vat is null");
        requireNonNull(surcharges, "surcharges is null");
    }

    public static HeldMonth empty(YearMonth month) {
        return new HeldMonth(month, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /** With one more payment of this month. */
    public HeldMonth plus(LabourTax line) {
        return plus(line.step());
    }

    /** With one more step, which takes away where it is negative. */
    public HeldMonth plus(HeldStep step) {
        return new HeldMonth(
                month,
                gross.plus(step.gross()),
                income.plus(step.income()),
                incomeTax.plus(step.incomeTax()),
                vat.plus(step.vat()),
                surcharges.plus(step.surcharges()));
    }
}
