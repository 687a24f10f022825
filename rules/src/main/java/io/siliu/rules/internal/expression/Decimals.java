package io.siliu.rules.internal.expression;

import java.math.BigDecimal;

/** Reads the exact decimals of a rule set. */
final class Decimals {

    /** Zeros or decimals behind the digits that are written; more are no amount of anything. */
    private static final int MOST_DIGITS = 30;

    private Decimals() {}

    /** @throws Miswritten where it is none, or one such as 1E999999999, of which each digit is written out wherever it is told */
    static BigDecimal read(String text) {
        try {
            BigDecimal decimal = new BigDecimal(text.strip());
            if (Math.abs((long) decimal.scale()) > MOST_DIGITS) {
                throw none(text);
            }
            return decimal;
        } catch (NumberFormatException notADecimal) {
            throw none(text);
        }
    }

    private static Miswritten none(String text) {
        return new Miswritten(
                "“" + text + "”不是数，请写成 1.20 这样的十进制数", "\"" + text + "\" is no number: write a decimal such as 1.20");
    }
}
