package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * The rates of VAT that may stand on an invoice, each as a share. Tax is rounded a row of goods at a time, so a few cents
 * may be lost on a paper without another rate.
 */
record Rates(List<BigDecimal> shares) {

    private static final BigDecimal ROUNDING = new BigDecimal("0.06");

    /** @param amount without tax */
    boolean allow(Money amount, Money tax) {
        return shares.stream()
                .anyMatch(share -> tax.amount()
                                .subtract(amount.amount().multiply(share))
                                .abs()
                                .compareTo(ROUNDING)
                        <= 0);
    }
}
