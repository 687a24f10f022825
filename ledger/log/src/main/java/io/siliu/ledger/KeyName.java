package io.siliu.ledger;

/** Names of keys and logs: text without spaces, plus signs or control characters. */
final class KeyName {

    private KeyName() {}

    static boolean isValid(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(c -> c == '+' || c < 0x20 || Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    /** @throws IllegalArgumentException when it is not such a name */
    static String require(String name) {
        if (!isValid(name)) {
            throw new IllegalArgumentException("A key name is not empty and holds no space, plus or control character");
        }
        return name;
    }
}
