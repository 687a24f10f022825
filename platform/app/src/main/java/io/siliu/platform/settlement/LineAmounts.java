package io.siliu.platform.settlement;

import io.siliu.kernel.Money;

/**
 * The amounts of one line or of many. What the worker gets is {@code net}; the fee stands on the enterprise's side alone.
 *
 * @param gross before any deduction
 * @param incomeTax IIT withheld
 * @param vat VAT filed by the platform for the worker
 * @param surcharges on the VAT
 * @param fee the platform's
 */
public record LineAmounts(Money gross, Money incomeTax, Money vat, Money surcharges, Money net, Money fee) {

    public static final LineAmounts NONE =
            new LineAmounts(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** @throws IllegalArgumentException when the bridge does not close or a part is negative */
    public LineAmounts {
        if (!gross.minus(incomeTax).minus(vat).minus(surcharges).equals(net)) {
            throw new IllegalArgumentException("Gross less taxes is not net");
        }
        if (net.isNegative() || incomeTax.isNegative() || vat.isNegative() || surcharges.isNegative()) {
            throw new IllegalArgumentException("An amount of a line is negative");
        }
    }

    /** What leaves the enterprise's account: gross + fee. */
    public Money debit() {
        return gross.plus(fee);
    }

    public LineAmounts plus(LineAmounts other) {
        return new LineAmounts(
                gross.plus(other.gross),
                incomeTax.plus(other.incomeTax),
                vat.plus(other.vat),
                surcharges.plus(other.surcharges),
                net.plus(other.net),
                fee.plus(other.fee));
    }
}
