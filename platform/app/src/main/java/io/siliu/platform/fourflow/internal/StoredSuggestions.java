package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.internal.solving.LeftOpen;
import io.siliu.platform.fourflow.internal.solving.Likeness;
import io.siliu.platform.fourflow.internal.solving.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where an open paper may belong, as the column {@code suggestions} holds it: choices best first, each of lines that cannot
 * be told apart, each line with its likeness, as {@code 7TPad,8TPad|9p}. What was stored before likenesses were has none.
 */
record StoredSuggestions(List<List<Line>> choices) {

    private static final int MOST = 3;

    /** @param likeness in what the paper fits it */
    record Line(long id, Likeness likeness) {

        private static Line read(String written) {
            int digits = 0;
            while (digits < written.length() && Character.isDigit(written.charAt(digits))) {
                digits++;
            }
            return new Line(Long.parseLong(written.substring(0, digits)), Likeness.read(written.substring(digits)));
        }
    }

    static StoredSuggestions read(String column) {
        if (column == null || column.isEmpty()) {
            return new StoredSuggestions(List.of());
        }
        return new StoredSuggestions(Arrays.stream(column.split("\\|"))
                .map(choice -> Arrays.stream(choice.split(",")).map(Line::read).toList())
                .toList());
    }

    static String written(LeftOpen left) {
        return left.suggestions().stream()
                .limit(MOST)
                .map(StoredSuggestions::written)
                .collect(Collectors.joining("|"));
    }

    /** The line that such a paper is likest to belong to, of several that cannot be told apart the first; null where there is none. */
    static Long best(LeftOpen left) {
        return left.suggestions().stream()
                .flatMap(choice -> choice.lines().stream())
                .findFirst()
                .orElse(null);
    }

    private static String written(Suggestion choice) {
        return IntStream.range(0, Math.min(choice.lines().size(), Suggestion.LINES_KEPT))
                .mapToObj(
                        at -> choice.lines().get(at) + choice.likeness().get(at).written())
                .collect(Collectors.joining(","));
    }

    Set<Long> lines() {
        return choices.stream()
                .flatMap(List::stream)
                .map(Line::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The lines of the best choice where a paper can still be put, best first. */
    List<Long> freeOfBest() {
        List<Long> free = new ArrayList<>();
        if (!choices.isEmpty()) {
            choices.get(0).stream().filter(line -> line.likeness().isFree()).forEach(line -> free.add(line.id()));
        }
        return free;
    }
}
