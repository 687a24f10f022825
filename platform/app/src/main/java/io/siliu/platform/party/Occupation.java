package io.siliu.platform.party;

/**
 * A kind of work, such as {@code RIDER} or {@code CLEANER}; peers are compared inside one occupation. The list is open, the
 * form is not: upper-case letters and underscores.
 */
public record Occupation(String code) {

    /** @throws IllegalArgumentException when the form is wrong */
    public Occupation {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException("Not an occupation code: upper-case letters and _, 2 to 32");
        }
    }

    public static boolean isWellFormed(String code) {
        return code != null && code.matches("[A-Z][A-Z_]{1,31}");
    }

    @Override
    public String toString() {
        return code;
    }
}
