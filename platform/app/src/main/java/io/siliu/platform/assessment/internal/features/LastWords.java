package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.toMap;

import io.siliu.platform.assessment.internal.outside.Heard;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Of an employment or an office what was said last: it is said again where it was wrong, and with its last day once it has
 * ended.
 */
final class LastWords {

    private LastWords() {}

    /** One of each person, enterprise and first day. */
    static List<Heard> of(Collection<Heard> said) {
        return List.copyOf(said.stream()
                .collect(toMap(
                        row -> List.of(row.enterpriseId(), row.thing(), row.day()),
                        Function.identity(),
                        Heard::saidLater,
                        LinkedHashMap::new))
                .values());
    }

    /** Those of them that had not ended before the day. */
    static List<Heard> lasting(Collection<Heard> said, LocalDate day) {
        return of(said).stream()
                .filter(row -> row.lastDay().map(last -> !last.isBefore(day)).orElse(true))
                .toList();
    }
}
