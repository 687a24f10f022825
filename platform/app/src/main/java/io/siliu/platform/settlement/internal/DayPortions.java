package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongBiFunction;

/**
 * Cuts days into runs of which one statement adds up each: over a quarter of a large installation one statement would not come to
 * its end in time, and over the days of a small one there is no need for more than one. Days that hold too much for one statement
 * are halved, so that nothing has to be counted to its end to find the runs.
 */
final class DayPortions {

    /** Entries that one statement goes through; a day that holds more is still one statement. */
    static final long MOST = 50_000;

    private DayPortions() {}

    /**
     * Runs that hold every wanted day. A run may go over days between that nobody asked for, where that costs less than
     * {@link #MOST} in all; callers take what they asked for out of the answer.
     *
     * @param wanted periods that have an end
     * @param entries how many entries the days from the one to the other hold; any number over {@link #MOST} where they hold more
     */
    static List<Period> of(Collection<Period> wanted, ToLongBiFunction<LocalDate, LocalDate> entries) {
        List<Period> portions = new ArrayList<>();
        if (!wanted.isEmpty()) {
            LocalDate from = wanted.stream()
                    .map(Period::from)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            LocalDate to = wanted.stream()
                    .map(Period::to)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            cut(new Period(from, to), wanted, entries, portions);
        }
        return portions;
    }

    private static void cut(
            Period days,
            Collection<Period> wanted,
            ToLongBiFunction<LocalDate, LocalDate> entries,
            List<Period> portions) {
        Optional<Period> asked = shortened(days, wanted);
        if (asked.isEmpty()) {
            return;
        }
        Period run = asked.get();
        if (run.from().equals(run.to()) || entries.applyAsLong(run.from(), run.to()) <= MOST) {
            portions.add(run);
            return;
        }
        LocalDate middle = run.from().plusDays(ChronoUnit.DAYS.between(run.from(), run.to()) / 2);
        cut(new Period(run.from(), middle), wanted, entries, portions);
        cut(new Period(middle.plusDays(1), run.to()), wanted, entries, portions);
    }

    /** From the first to the last wanted day among them. */
    private static Optional<Period> shortened(Period days, Collection<Period> wanted) {
        return wanted.stream()
                .filter(days::overlaps)
                .map(each -> new Period(later(days.from(), each.from()), earlier(days.to(), each.to())))
                .reduce((one, other) -> new Period(earlier(one.from(), other.from()), later(one.to(), other.to())));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
