package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.fourflow.internal.solving.AccountMask;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Turns names, codes and accounts into keyed digests, the same for a paper and for the party it must name, so that the
 * matching compares without knowing anybody. What differs only in width, spaces or the legal suffix of a name is equal.
 */
@Component
final class Keyed {

    private static final String MASK = "[*＊×xX■●○]+";
    private static final int HEAD = 6;
    private static final int TAIL = 4;

    private final LookupKeys keys;

    Keyed(LookupKeys keys) {
        this.keys = keys;
    }

    byte[] name(String name) {
        return keys.of("FOURFLOW_NAME", plainName(name));
    }

    byte[] nameMask(String masked) {
        return keys.of("FOURFLOW_NAME_MASK", plainMask(masked));
    }

    byte[] code(String code) {
        return keys.of("FOURFLOW_CODE", plain(code).toUpperCase(Locale.ROOT));
    }

    byte[] account(String account) {
        return keys.of("FOURFLOW_ACCOUNT", plain(account).replaceAll("\\D", ""));
    }

    byte[] number(String kind, String number) {
        return keys.of("FOURFLOW_NUMBER", kind + "/" + plain(number).toUpperCase(Locale.ROOT));
    }

    byte[] content(byte[] canonical) {
        return keys.of("FOURFLOW_CONTENT", new String(canonical, StandardCharsets.UTF_8));
    }

    static boolean isMasked(String value) {
        return value.matches(".*[*＊■●○×].*");
    }

    /** Names are compared without spaces, width and the suffix （个体工商户）. */
    static String plainName(String name) {
        return plain(name).replace("(个体工商户)", "");
    }

    static boolean sameName(String one, String other) {
        return plainName(one).equals(plainName(other));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** The masks under which papers print a person's name: 沈*舟, 沈*, *小舟, *舟. */
    static Set<String> masksOf(String name) {
        String plain = plain(name);
        int length = plain.codePointCount(0, plain.length());
        if (length < 2) {
            return Set.of();
        }
        String first = plain.substring(0, plain.offsetByCodePoints(0, 1));
        String last = plain.substring(plain.offsetByCodePoints(0, length - 1));
        Set<String> masks = new LinkedHashSet<>();
        masks.add(first + "*");
        masks.add("*" + plain.substring(first.length()));
        masks.add("*" + last);
        masks.add(first + "*" + last);
        return masks;
    }

    static AccountMask maskOf(String account) {
        String plain = plain(account);
        if (!isMasked(plain)) {
            String digits = plain.replaceAll("\\D", "");
            return new AccountMask(head(digits), tail(digits));
        }
        String[] ends = plain.split(MASK, -1);
        return new AccountMask(head(ends[0].replaceAll("\\D", "")), tail(ends[ends.length - 1].replaceAll("\\D", "")));
    }

    private static String head(String digits) {
        return digits.substring(0, Math.min(HEAD, digits.length()));
    }

    private static String tail(String digits) {
        return digits.substring(Math.max(0, digits.length() - TAIL));
    }

    private static String plainMask(String masked) {
        return plain(masked).replaceAll("[*＊■●○×]+", "*");
    }
}
