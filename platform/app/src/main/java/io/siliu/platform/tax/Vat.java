package io.siliu.platform.tax;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;

/**
 * VAT and the surcharges on it.
 *
 * @param vat contained in the price, at the levy rate
 * @param surcharges sum over all surcharges, each rounded by itself
 */
public record Vat(Money vat, Money surcharges) {

    public static final Vat NONE = new Vat(Money.ZERO, Money.ZERO);

    public Vat {
        requireNonNull(vat, "vat is null");
        requireNonNull(surcharges, "surcharges is null");
    }

    public Money total() {
        return vat.plus(surcharges);
    }
}
