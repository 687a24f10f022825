package io.siliu.bench.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Whether two values say the same. Amounts and dates must be exact; in names and text the width of characters and blanks
 * do not count.
 */
final class Sameness {

    private Sameness() {}

    static boolean same(String field, String expected, String read) {
        if (FieldClasses.isMoney(field)) {
            return amount(expected).equals(amount(read));
        }
        if (FieldClasses.isMoment(field) && (expected.length() == 10 || read.length() == 10)) {
            return day(expected).equals(day(read));
        }
        return plain(expected).equals(plain(read));
    }

    /** Without its time; words in the place of a day stay. */
    private static String day(String text) {
        return text.substring(0, Math.min(10, text.length()));
    }

    private static String amount(String text) {
        try {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException noNumber) {
            return text;
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }
}
