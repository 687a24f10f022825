package io.siliu.platform.fourflow.internal.solving;

import java.util.List;

/**
 * Where an open paper may belong, for a person: one line, or several that cannot be told apart and are one choice.
 *
 * @param millibits what speaks for it; for the order only
 */
public record Suggestion(List<Long> lines, int millibits) {

    /** So many lines of one choice are kept for a person. */
    public static final int LINES_KEPT = 10;

    public Suggestion {
        lines = List.copyOf(lines);
    }
}
