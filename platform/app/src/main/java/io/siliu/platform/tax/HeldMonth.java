package io.siliu.platform.tax;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;
import java.time.YearMonth;

/**
 * What one worker earned on this platform in one month as a natural person, and what was held from it so far.
 *
 * @param gross paid before any deduction, VAT included
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
        return new HeldMonth(
                month,
                gross.plus(line.gross()),
                income.plus(line.withholding().income()),
                incomeTax.plus(line.incomeTax()),
                vat.plus(line.vat()),
                surcharges.plus(line.surcharges()));
    }
}
