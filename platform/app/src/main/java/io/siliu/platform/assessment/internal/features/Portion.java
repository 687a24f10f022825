package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.siliu.platform.settlement.EnterpriseMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lines whose features are wanted together, with what all of them are asked by. At least one. */
record Portion(
        List<Subject> subjects,
        Set<Long> workers,
        Set<Long> lines,
        Set<Long> enterprises,
        Set<YearMonth> months,
        Set<LocalDate> days,
        LocalDate first,
        LocalDate last) {

    static Portion of(List<Subject> subjects) {
        Set<LocalDate> days = all(subjects, Subject::settledOn);
        return new Portion(
                subjects,
                all(subjects, Subject::workerId),
                all(subjects, Subject::lineId),
                all(subjects, Subject::enterpriseId),
                all(subjects, Subject::workMonth),
                days,
                days.stream().min(Comparator.naturalOrder()).orElseThrow(),
                days.stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    YearMonth firstMonth() {
        return months.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    YearMonth lastMonth() {
        return months.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The enterprises of each day. */
    Map<LocalDate, Set<Long>> enterprisesByDay() {
        return subjects.stream().collect(groupingBy(Subject::settledOn, mapping(Subject::enterpriseId, toSet())));
    }

    /** What is answered for each month of work, asked once a month. */
    <V> Map<YearMonth, V> byMonth(Function<Subject, Long> key, BiFunction<Collection<Long>, YearMonth, V> ask) {
        return subjects.stream().collect(groupingBy(Subject::workMonth)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, some -> ask.apply(all(some.getValue(), key), some.getKey())));
    }

    /** Whose shares speak of the subjects, each with its enterprise. */
    List<EnterpriseMonth> fullMonths(Map<Long, List<EnterpriseMonth>> spent) {
        Map<Long, Set<YearMonth>> full =
                subjects.stream().collect(groupingBy(Subject::enterpriseId, mapping(Subject::fullMonth, toSet())));
        return spent.values().stream()
                .flatMap(List::stream)
                .filter(month -> full.get(month.enterpriseId()).contains(month.workMonth()))
                .toList();
    }

    private static <K> Set<K> all(List<Subject> subjects, Function<Subject, K> key) {
        return subjects.stream().map(key).collect(toSet());
    }
}
