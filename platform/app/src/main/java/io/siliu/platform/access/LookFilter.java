package io.siliu.platform.access;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * What a list was narrowed to when somebody looked through it, as it is kept on the trail:
 * {@code severity=HIGH, stage=OPEN}. Names, codes and numbers of things only; what somebody typed is kept only where it
 * begins one of our own numbers, for it could be a person's name or number.
 */
public record LookFilter(String text) {

    /** A list as it stands. */
    public static final LookFilter NONE = new LookFilter("");

    private static final int LONGEST = 200;
    private static final Pattern OWN_NUMBER = Pattern.compile("(FF-|RW)[0-9-]{0,22}");
    private static final String SOMETHING = "…";

    public LookFilter {
        requireNonNull(text, "text is null");
    }

    /** @param value a code, a number of a thing or a month; null narrows nothing */
    public LookFilter with(String name, Object value) {
        if (value == null) {
            return this;
        }
        String more = (text.isEmpty() ? "" : text + ", ") + name + "=" + value;
        return new LookFilter(more.length() <= LONGEST ? more : more.substring(0, LONGEST));
    }

    /** @param typed what somebody typed to search by; null or blank narrows nothing */
    public LookFilter withTyped(String name, String typed) {
        if (typed == null || typed.isBlank()) {
            return this;
        }
        String stripped = typed.strip();
        return with(name, OWN_NUMBER.matcher(stripped).matches() ? stripped : SOMETHING);
    }
}
