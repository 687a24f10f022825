package io.siliu.platform.fourflow.internal.solving;

import java.util.Collections;
import java.util.List;

/**
 * Where an open paper may belong, for a person: one line, or several that cannot be told apart and are one choice.
 *
 * @param millibits what speaks for it; for the order only
 * @param likeness in what the paper fits each of the lines, in their order
 */
public record Suggestion(List<Long> lines, int millibits, List<Likeness> likeness) {

    /** So many lines of one choice are kept for a person. */
    public static final int LINES_KEPT = 10;

    public Suggestion {
        lines = List.copyOf(lines);
        likeness = List.copyOf(likeness);
        if (likeness.size() != lines.size()) {
            throw new IllegalArgumentException(lines.size() + " lines with " + likeness.size() + " likenesses");
        }
    }

    /** Of lines that were not compared with the paper. */
    public Suggestion(List<Long> lines, int millibits) {
        this(lines, millibits, Collections.nCopies(lines.size(), Likeness.UNKNOWN));
    }
}
