package io.siliu.cli;

import io.siliu.rules.fact.FourFlowFacts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.Option;

/** Which of the stored facts are tried; all where nothing is given. */
final class WhichFacts {

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "First day of the facts, such as 2026-09-01, inclusive.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day, inclusive.")
    private LocalDate to;

    @Option(names = "--enterprise", paramLabel = "CODE", description = "One enterprise, by its credit code.")
    private String enterprise;

    @Option(
            names = "--region",
            paramLabel = "DIGITS",
            description = "The digits with which the code of the place of work begins, such as 11.")
    private String region;

    @Option(names = "--occupation", paramLabel = "CODE", description = "One occupation, such as RIDER.")
    private String occupation;

    private LocalDate first;
    private LocalDate last;

    /** Whether they are tried; the days of those that are make the window where none is given. */
    boolean has(FourFlowFacts facts) {
        boolean has = matches(facts);
        if (has) {
            LocalDate day = facts.asOf();
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
        return has;
    }

    /** Days of the window, both ends included; 0 where there is nothing to try. */
    long days() {
        LocalDate begin = from == null ? first : from;
        LocalDate end = to == null ? last : to;
        return begin == null || end == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(begin, end) + 1);
    }

    private boolean matches(FourFlowFacts facts) {
        return (from == null || !facts.asOf().isBefore(from))
                && (to == null || !facts.asOf().isAfter(to))
                && (enterprise == null || enterprise.equals(facts.enterprise().code()))
                && (region == null || facts.region() != null && facts.region().startsWith(region))
                && (occupation == null || occupation.equals(facts.occupation()));
    }
}
