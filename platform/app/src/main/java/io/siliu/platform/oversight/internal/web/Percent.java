package io.siliu.platform.oversight.internal.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of a whole, with one decimal; rounded down, so that 100.0 means all of it. */
final class Percent {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Percent() {}

    /** Such as 97.4; a dash when there is no whole. */
    static String of(long part, long whole) {
        return whole == 0
                ? "—"
                : HUNDRED.multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
                        .toString();
    }
}
