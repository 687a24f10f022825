package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.TaxpayerKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rates of VAT that may stand on an invoice by the kind of its seller, each as a share. Tax is rounded a row of goods at a
 * time, so a few cents may be lost on a paper without another rate.
 *
 * @param small of a small-scale taxpayer
 * @param general of a general taxpayer
 */
record Rates(List<BigDecimal> small, List<BigDecimal> general) {

    private static final BigDecimal ROUNDING = new BigDecimal("0.06");

    /**
     * @param seller empty where nobody knows as what it is taxed: then a rate of either kind is allowed
     * @param amount without tax
     */
    boolean allow(Optional<TaxpayerKind> seller, Money amount, Money tax) {
        return of(seller)
                .anyMatch(share -> tax.amount()
                                .subtract(amount.amount().multiply(share))
                                .abs()
                                .compareTo(ROUNDING)
                        <= 0);
    }

    private Stream<BigDecimal> of(Optional<TaxpayerKind> seller) {
        return seller.map(kind -> switch (kind) {
                    case SMALL_SCALE -> small.stream();
                    case GENERAL -> general.stream();
                })
                .orElseGet(() -> Stream.concat(small.stream(), general.stream()));
    }
}
