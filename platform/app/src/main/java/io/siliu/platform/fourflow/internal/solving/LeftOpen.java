package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.fourflow.Reason;
import java.util.List;

/**
 * A paper that was not placed.
 *
 * @param lines the lines that fit equally well, to be shown as one choice where there are no choices
 * @param choices the same lines where a pass found that they are several choices; or empty
 * @param suggestions where it may belong, best first
 */
public record LeftOpen(
        long paper, Reason why, List<Long> lines, List<List<Long>> choices, List<Suggestion> suggestions) {

    public LeftOpen {
        lines = List.copyOf(lines);
        choices = choices.stream().map(List::copyOf).toList();
        suggestions = List.copyOf(suggestions);
    }

    public LeftOpen(long paper, Reason why, List<Long> lines, List<Suggestion> suggestions) {
        this(paper, why, lines, List.of(), suggestions);
    }

    LeftOpen(long paper, Reason why, List<Long> lines) {
        this(paper, why, lines, List.of(), List.of());
    }

    static LeftOpen between(long paper, Reason why, List<List<Long>> choices) {
        return new LeftOpen(
                paper, why, choices.stream().flatMap(List::stream).distinct().toList(), choices, List.of());
    }

    LeftOpen with(List<Suggestion> some) {
        return new LeftOpen(paper, why, lines, choices, some);
    }
}
