package io.siliu.platform.fourflow.internal;

import java.util.regex.Pattern;

/**
 * How values that may point at a person are written into a record: persons keep their first character, accounts their
 * ends. Where two masked values would look alike and are not, the characters that differ are shown, because a difference
 * that nobody can see helps nobody.
 */
final class Shown {

    private static final Pattern ORGANISATION =
            Pattern.compile(".*(公司|集团|中心|工作室|经营部|服务部|服务社|服务站|商行|商店|商贸行|厂|店|坊|社|部|个体工商户\\)?)$");
    private static final int LONGEST_NAME_OF_A_PERSON = 5;
    private static final int ACCOUNT_END = 4;

    private Shown() {}

    /** @param first a value, @param second the value it is compared with; both as they may be shown */
    record Pair(String first, String second) {}

    /** A name: a person's masked, an organisation's in full. */
    static String name(String name) {
        if (name == null || Keyed.isMasked(name) || isOrganisation(name)) {
            return name;
        }
        String plain = Keyed.plain(name);
        int first = plain.offsetByCodePoints(0, Math.min(1, plain.codePointCount(0, plain.length())));
        int rest = plain.codePointCount(first, plain.length());
        return plain.substring(0, first) + "*".repeat(Math.min(2, Math.max(1, rest)));
    }

    static boolean isOrganisation(String name) {
        String plain = Keyed.plain(name);
        return plain.codePointCount(0, plain.length()) > LONGEST_NAME_OF_A_PERSON
                || ORGANISATION.matcher(plain).matches();
    }

    static String account(String account) {
        String plain = Keyed.plain(account);
        if (Keyed.isMasked(plain) || plain.length() <= 2 * ACCOUNT_END) {
            return plain;
        }
        return plain.substring(0, ACCOUNT_END) + "****" + plain.substring(plain.length() - ACCOUNT_END);
    }

    /** A credit code is public; a resident identity number keeps its first three and last four characters. */
    static String code(String code) {
        if (code == null || !code.matches("\\d{17}[\\dXx]")) {
            return code;
        }
        return code.substring(0, 3) + "***********" + code.substring(14);
    }

    static Pair names(String first, String second) {
        return pair(first, second, name(first), name(second));
    }

    static Pair accounts(String first, String second) {
        return pair(first, second, account(first), account(second));
    }

    static Pair codes(String first, String second) {
        return pair(first, second, code(first), code(second));
    }

    private static Pair pair(String first, String second, String shownFirst, String shownSecond) {
        if (!shownFirst.equals(shownSecond)) {
            return new Pair(shownFirst, shownSecond);
        }
        return new Pair(revealing(first, second), revealing(second, first));
    }

    /** Hides what both have in common, but for the first character. */
    private static String revealing(String value, String other) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            boolean same = i < other.length() && value.charAt(i) == other.charAt(i);
            shown.append(i > 0 && same ? '*' : value.charAt(i));
        }
        return shown.toString();
    }
}
