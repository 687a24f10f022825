package io.siliu.platform.party;

/** A county or city by its six-digit code (GB/T 2260). Abolished codes stay valid, so no list is consulted. */
public record Region(String code) {

    /** @throws IllegalArgumentException when it is not six digits */
    public Region {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException("A region code has six digits");
        }
    }

    public static boolean isWellFormed(String code) {
        return code != null && code.matches("\\d{6}");
    }

    @Override
    public String toString() {
        return code;
    }
}
