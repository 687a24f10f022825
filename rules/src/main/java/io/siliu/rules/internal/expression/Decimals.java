package io.siliu.rules.internal.expression;

import java.math.BigDecimal;

/** Reads the exact decimals of a rule set. */
final class Decimals {

    private Decimals() {}

    /** @throws Miswritten where it is none */
    static BigDecimal read(String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException notADecimal) {
            throw new Miswritten(
                    "“" + text + "”不是数，请写成 1.20 这样的十进制数",
                    "\"" + text + "\" is no number: write a decimal such as 1.20");
        }
    }
}
