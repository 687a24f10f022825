package io.siliu.platform.tax;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;
import java.time.YearMonth;

/**
 * VAT that was held from somebody and that the month does not owe: the payment that bore it stayed, and another one, with which
 * the month had reached the threshold, was not made. No later payment makes it good, so it is given back.
 *
 * @param surcharges on the VAT
 */
public record OverheldVat(long workerId, YearMonth month, Money vat, Money surcharges) {

    public OverheldVat {
        requireNonNull(month, "month is null");
        requireNonNull(vat, "vat is null");
        requireNonNull(surcharges, "surcharges is null");
    }

    /** Of the same worker and month, where two companies ran the platform in it. */
    public OverheldVat plus(OverheldVat other) {
        return new OverheldVat(workerId, month, vat.plus(other.vat), surcharges.plus(other.surcharges));
    }

    /** What is left of it without another amount of the same worker and month. */
    public OverheldVat minus(OverheldVat other) {
        return new OverheldVat(workerId, month, vat.minus(other.vat), surcharges.minus(other.surcharges));
    }

    /** As much of it as there is in an amount; both parts by themselves. */
    public OverheldVat atMost(Vat limit) {
        return new OverheldVat(workerId, month, smaller(vat, limit.vat()), smaller(surcharges, limit.surcharges()));
    }

    private static Money smaller(Money one, Money other) {
        return one.isGreaterThan(other) ? other : one;
    }

    public Money total() {
        return vat.plus(surcharges);
    }
}
