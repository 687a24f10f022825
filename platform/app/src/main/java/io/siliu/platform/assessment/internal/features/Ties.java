package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.rules.fact.TieSignals;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Ties between the worker of one line and its enterprise, where the enterprise said who works for it and leads it. */
final class Ties {

    private static final int MONTHS = 6;
    private static final long NEVER = 120;

    private final Subject subject;
    private final String person;
    private final List<Heard> employments;
    private final List<Heard> officers;

    private Ties(Subject subject, Known known) {
        this.subject = subject;
        this.person = known.outside().person(subject.workerId());
        this.employments = LastWords.of(known.outside().employments(person).stream()
                .filter(row -> Objects.equals(row.enterpriseId(), subject.enterpriseId()))
                .filter(row -> !row.day().isAfter(subject.settledOn()))
                .toList());
        this.officers = LastWords.lasting(
                known.outside().ofEnterprise(subject.enterpriseId(), SaidKind.OFFICE).stream()
                        .filter(row -> !row.day().isAfter(subject.settledOn()))
                        .toList(),
                subject.settledOn());
    }

    static TieSignals of(Subject subject, Known known) {
        return known.outside().hasList(subject.enterpriseId()) ? new Ties(subject, known).signals() : null;
    }

    private TieSignals signals() {
        List<String> rows = ids(employments.stream());
        List<String> offices = ids(officers.stream());
        return new TieSignals(
                Evidence.seen(recently("insured"), rows),
                Evidence.seen(recently("taxed"), rows),
                Evidence.seen(any(row -> person.equals(row.thing())), offices),
                Evidence.seen(any(row -> person.equals(row.other())), offices),
                Evidence.count(sinceLeaving(), rows),
                Evidence.count(
                        officers.stream()
                                .mapToInt(row -> row.figure() == null ? 0 : row.figure())
                                .max()
                                .orElse(0),
                        offices));
    }

    private boolean any(Predicate<Heard> fits) {
        return officers.stream().anyMatch(fits);
    }

    private boolean recently(String how) {
        LocalDate since = subject.settledOn().minusMonths(MONTHS);
        return employments.stream()
                .filter(row -> row.is(how).orElse(false))
                .anyMatch(row -> row.lastDay().map(last -> last.isAfter(since)).orElse(true));
    }

    /** Only an employment that had ended by the day of the line was left. A month that has begun counts whole: a day over three is four. */
    private long sinceLeaving() {
        return employments.stream()
                .flatMap(row -> row.lastDay().stream())
                .filter(last -> !last.isAfter(subject.settledOn()))
                .mapToLong(this::monthsSince)
                .min()
                .orElse(NEVER);
    }

    private long monthsSince(LocalDate last) {
        long whole = ChronoUnit.MONTHS.between(last, subject.settledOn());
        return last.plusMonths(whole).isBefore(subject.settledOn()) ? whole + 1 : whole;
    }

    private static List<String> ids(Stream<Heard> rows) {
        return Evidence.of(rows.map(Heard::id).toList());
    }
}
