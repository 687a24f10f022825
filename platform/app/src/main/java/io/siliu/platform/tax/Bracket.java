package io.siliu.platform.tax;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;
import java.math.BigDecimal;

/**
 * One step of a progressive table.
 *
 * @param upTo highest taxable amount of the step, itself included, or null for the last step
 * @param rate share of the whole taxable amount, 0.10 for ten per cent
 * @param quickDeduction 速算扣除数: what the lower steps leave untaxed
 */
public record Bracket(Money upTo, BigDecimal rate, Money quickDeduction) {

    public Bracket {
        requireNonNull(rate, "rate is null");
        requireNonNull(quickDeduction, "quickDeduction is null");
    }

    boolean reaches(Money taxable) {
        return upTo == null || !taxable.isGreaterThan(upTo);
    }

    Money tax(Money taxable) {
        return taxable.times(rate).minus(quickDeduction);
    }
}
