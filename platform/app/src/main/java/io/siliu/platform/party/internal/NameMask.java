package io.siliu.platform.party.internal;

/**
 * Names as lists show them: a person keeps the first character, a business its last four, because what stands before them
 * is mostly the operator's name or address.
 */
final class NameMask {

    private NameMask() {}

    static String person(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first)
                + "*".repeat(Math.min(2, Math.max(1, name.codePointCount(first, name.length()))));
    }

    static String business(String name) {
        int length = name.codePointCount(0, name.length());
        int shown = Math.min(4, length / 2);
        return "**" + name.substring(name.offsetByCodePoints(0, length - shown));
    }
}
