package io.siliu.rules.internal.expression;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as people write them: full-width or half-width, with or without spaces, and with or without the （个体工商户）
 * that the registration rules of 2025 add to new trade names.
 */
final class TradeName {

    private static final String PROPRIETOR_MARK = "(个体工商户)";

    private TradeName() {}

    static boolean same(String one, String other) {
        return one.equals(other) || normalised(one).equals(normalised(other));
    }

    private static boolean isShown(int character) {
        return !Character.isWhitespace(character) && !Character.isSpaceChar(character);
    }

    private static String normalised(String name) {
        // NFKC also turns full-width brackets and letters into their plain forms.
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(TradeName::isShown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace('〔', '(')
                .replace('〕', ')')
                .replace('[', '(')
                .replace(']', ')')
                .toUpperCase(Locale.ROOT);
        return plain.endsWith(PROPRIETOR_MARK) ? plain.substring(0, plain.length() - PROPRIETOR_MARK.length()) : plain;
    }
}
