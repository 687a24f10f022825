package io.siliu.platform.tax;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;

/**
 * What one payment adds to its month, or takes from it where the amounts are negative.
 *
 * @param gross paid before any deduction, VAT included
 * @param income the part that counts for the withholding, by {@link IncomeBasis}
 */
public record HeldStep(Money gross, Money income, Money incomeTax, Money vat, Money surcharges) {

    public HeldStep {
        requireNonNull(gross, "gross is null");
        requireNonNull(income, "income is null");
        requireNonNull(incomeTax, "incomeTax is null");
        requireNonNull(vat, "vat is null");
        requireNonNull(surcharges, "surcharges is null");
    }

    public HeldStep plus(HeldStep other) {
        return new HeldStep(
                gross.plus(other.gross),
                income.plus(other.income),
                incomeTax.plus(other.incomeTax),
                vat.plus(other.vat),
                surcharges.plus(other.surcharges));
    }

    public HeldStep negated() {
        return new HeldStep(
                Money.ZERO.minus(gross),
                Money.ZERO.minus(income),
                Money.ZERO.minus(incomeTax),
                Money.ZERO.minus(vat),
                Money.ZERO.minus(surcharges));
    }
}
