package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.fourflow.internal.solving.AccountMask;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Turns names, codes and accounts into keyed digests, the same for a paper and for the party it must name, so that the
 * matching compares without knowing anybody. What differs only in width, spaces or the legal suffix of a name is equal.
 */
@Component
public final class Keyed {

    private static final Pattern MASK = Pattern.compile("[*＊×xX■●○]+");
    private static final Pattern MASKED_PART = Pattern.compile("[*＊■●○×]+");
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final String MASK_SIGNS = "*＊■●○×";
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
        return keys.of("FOURFLOW_ACCOUNT", digits(account));
    }

    byte[] number(String kind, String number) {
        return keys.of("FOURFLOW_NUMBER", kind + "/" + plain(number).toUpperCase(Locale.ROOT));
    }

    byte[] content(byte[] canonical) {
        return keys.of("FOURFLOW_CONTENT", new String(canonical, StandardCharsets.UTF_8));
    }

    static boolean isMasked(String value) {
        for (int place = 0; place < value.length(); place++) {
            if (MASK_SIGNS.indexOf(value.charAt(place)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Names are compared without spaces, width and the suffix （个体工商户）. */
    public static String plainName(String name) {
        return plain(name).replace("(个体工商户)", "");
    }

    public static boolean sameName(String one, String other) {
        return one.equals(other) || plainName(one).equals(plainName(other));
    }

    static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** Most values are: printable ASCII and the usual Chinese characters, which no normalisation changes. */
    private static boolean isPlain(String text) {
        for (int place = 0; place < text.length(); place++) {
            char unit = text.charAt(place);
            boolean ascii = unit > ' ' && unit < 0x7f;
            boolean chinese = unit >= 0x4e00 && unit <= 0x9fff;
            if (!ascii && !chinese) {
                return false;
            }
        }
        return true;
    }

    /** The digits of an account or a number, whatever stands between them. */
    static String digits(String text) {
        String plain = plain(text);
        StringBuilder digits = new StringBuilder(plain.length());
        for (int place = 0; place < plain.length(); place++) {
            char sign = plain.charAt(place);
            if (sign >= '0' && sign <= '9') {
                digits.append(sign);
            }
        }
        return digits.length() == plain.length() ? plain : digits.toString();
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
            String digits = digits(plain);
            return new AccountMask(head(digits), tail(digits));
        }
        String[] ends = MASK.split(plain, -1);
        return new AccountMask(head(digits(ends[0])), tail(digits(ends[ends.length - 1])));
    }

    private static String head(String digits) {
        return digits.substring(0, Math.min(HEAD, digits.length()));
    }

    private static String tail(String digits) {
        return digits.substring(Math.max(0, digits.length() - TAIL));
    }

    /** One sign for whatever a paper masks with, however often it stands there. */
    static String plainMask(String masked) {
        return MASKED_PART.matcher(plain(masked)).replaceAll("*");
    }
}
