package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Mask;

/**
 * How values that may point at a person are written into a record: persons keep their first character, accounts their
 * ends. Where two masked values would look alike and are not, the characters that differ are shown, because a difference
 * that nobody can see helps nobody.
 */
final class Shown {

    private Shown() {}

    /** @param first a value, @param second the value it is compared with; both as they may be shown */
    record Pair(String first, String second) {}

    /** A name: a person's masked, an organisation's in full. */
    static String name(String name) {
        if (name == null || Keyed.isMasked(name) || isOrganisation(name)) {
            return name;
        }
        return Mask.person(Keyed.plain(name));
    }

    static boolean isOrganisation(String name) {
        return Mask.isOrganisation(Keyed.plain(name));
    }

    static String account(String account) {
        String plain = Keyed.plain(account);
        return Keyed.isMasked(plain) ? plain : Mask.account(plain);
    }

    /** A credit code is public; a resident identity number keeps its first three and last four characters. */
    static String code(String code) {
        return code == null ? null : Mask.code(code);
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
