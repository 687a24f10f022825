package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.fourflow.Reason;
import java.util.List;

/**
 * A paper that was not placed.
 *
 * @param lines the lines that fit equally well, to be shown as one choice
 * @param suggestions where it may belong, best first
 */
public record LeftOpen(long paper, Reason why, List<Long> lines, List<Suggestion> suggestions) {

    public LeftOpen {
        lines = List.copyOf(lines);
        suggestions = List.copyOf(suggestions);
    }

    LeftOpen(long paper, Reason why, List<Long> lines) {
        this(paper, why, lines, List.of());
    }

    LeftOpen with(List<Suggestion> some) {
        return new LeftOpen(paper, why, lines, some);
    }
}
