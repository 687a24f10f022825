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

    public Money total() {
        return vat.plus(surcharges);
    }
}
