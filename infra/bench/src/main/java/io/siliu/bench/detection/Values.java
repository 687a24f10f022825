package io.siliu.bench.detection;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.MeasuredAmount;
import io.siliu.rules.fact.Observed;
import io.siliu.rules.fact.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/** Computed values with their evidence, of which the first twenty ids are kept. */
final class Values {

    private static final int KEPT = 20;

    private Values() {}

    static Measured count(long value, Collection<String> evidence) {
        return new Measured(Quantity.of(value), few(evidence));
    }

    static Measured number(BigDecimal value, Collection<String> evidence) {
        return new Measured(new Quantity(value.setScale(6, RoundingMode.HALF_UP)), few(evidence));
    }

    static Measured number(double value, Collection<String> evidence) {
        return number(BigDecimal.valueOf(value), evidence);
    }

    /** Part by whole; null where the whole is nothing. */
    static Measured share(Money part, Money whole, Collection<String> evidence) {
        return whole.isPositive()
                ? number(part.amount().divide(whole.amount(), 6, RoundingMode.HALF_UP), evidence)
                : null;
    }

    static MeasuredAmount amount(Money value, Collection<String> evidence) {
        return new MeasuredAmount(value, few(evidence));
    }

    static Observed is(boolean value, Collection<String> evidence) {
        return new Observed(value, few(evidence));
    }

    private static List<String> few(Collection<String> evidence) {
        return evidence.stream().limit(KEPT).toList();
    }
}
