package io.siliu.platform.fourflow.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What amounts of a group usually are.
 *
 * @param median the one in the middle; null where there are too few to tell
 */
record UsualAmount(BigDecimal median) {

    private static final int LEAST = 5;
    private static final BigDecimal LARGE = BigDecimal.valueOf(5);

    static UsualAmount among(List<BigDecimal> amounts) {
        List<BigDecimal> sorted = amounts.stream().sorted().toList();
        return new UsualAmount(sorted.size() < LEAST ? null : sorted.get(sorted.size() / 2));
    }

    /** How many times the usual amount one is, where that is so many times that somebody should look at it alone. */
    Optional<String> timesIn(BigDecimal amount) {
        boolean large = median != null && median.signum() > 0 && amount.compareTo(median.multiply(LARGE)) >= 0;
        return large ? Optional.of(amount.divide(median, 0, RoundingMode.DOWN).toPlainString()) : Optional.empty();
    }
}
