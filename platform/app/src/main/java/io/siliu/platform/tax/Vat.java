package io.siliu.platform.tax;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;

/**
 * VAT and the surcharges on it.
 *
 * @param vat contained in the price, at the levy rate
 * @param surcharges sum over all surcharges, each rounded by itself
 * @param stillDue both, of the whole month, beyond what was held and what the payment could bear
 */
public record Vat(Money vat, Money surcharges, Money stillDue) {

    public static final Vat NONE = new Vat(Money.ZERO, Money.ZERO, Money.ZERO);

    public Vat {
        requireNonNull(vat, "vat is null");
        requireNonNull(surcharges, "surcharges is null");
        requireNonNull(stillDue, "stillDue is null");
    }

    /** What is held. */
    public Money total() {
        return vat.plus(surcharges);
    }
}
