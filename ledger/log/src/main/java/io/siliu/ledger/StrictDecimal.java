package io.siliu.ledger;

/** Sizes and indexes as the C2SP texts write them: ASCII decimal without leading zeroes. */
public final class StrictDecimal {

    private static final int MOST_DIGITS = 19;

    private StrictDecimal() {}

    /** @throws MalformedTextException when the text is not such a number or does not fit 63 bits */
    public static long parse(String text) {
        if (!text.matches("0|[1-9][0-9]*") || text.length() > MOST_DIGITS) {
            throw new MalformedTextException("Not a decimal number without leading zeroes");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tooLarge) {
            throw new MalformedTextException("The number does not fit 63 bits");
        }
    }
}
