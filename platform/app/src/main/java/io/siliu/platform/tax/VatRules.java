package io.siliu.platform.tax;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * VAT on the platform income of a natural person whose platform files for them (代办申报), as in force on one date.
 *
 * @param monthThreshold all taxable sales of the month together are compared with it, 100,000
 * @param basis what of the price counts as sales
 * @param exemptAtThreshold whether a month of exactly the threshold is still exempt
 * @param rate levy rate after relief, 0.01 until 2027-12-31
 */
public record VatRules(
        Money monthThreshold,
        ThresholdBasis basis,
        boolean exemptAtThreshold,
        BigDecimal rate,
        List<Surcharge> surcharges) {

    public VatRules {
        requireNonNull(monthThreshold, "monthThreshold is null");
        requireNonNull(basis, "basis is null");
        requireNonNull(rate, "rate is null");
        surcharges = List.copyOf(surcharges);
    }

    /** What a price counts as where it is compared with a threshold of sales. */
    public Money sales(Money price) {
        return basis.of(price, rate);
    }

    /** @param monthPrice all that was paid in the month, VAT included */
    boolean exempts(Money monthPrice) {
        int comparison = sales(monthPrice).compareTo(monthThreshold);
        return comparison < 0 || (comparison == 0 && exemptAtThreshold);
    }
}
