package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Cuts days into runs of which one statement adds up each: over a quarter of a large installation one statement would not come to
 * its end in time, and over the days of a small one there is no need for more than one.
 */
final class DayPortions {

    /** Entries that one statement goes through; a day that holds more is still one statement. */
    static final long MOST = 50_000;

    private DayPortions() {}

    /**
     * Runs that hold every wanted day that has entries. A run may go over days between that nobody asked for, where that costs less
     * than {@link #MOST} in all; callers take what they asked for out of the answer.
     *
     * @param wanted periods that have an end
     * @param entries how many entries each day holds; days without any are left out
     */
    static List<Period> of(Collection<Period> wanted, SortedMap<LocalDate, Long> entries) {
        List<Period> portions = new ArrayList<>();
        Period run = null;
        long held = 0;
        for (Map.Entry<LocalDate, Long> each : entries.entrySet()) {
            LocalDate day = each.getKey();
            held += each.getValue();
            if (wanted.stream().noneMatch(period -> period.contains(day))) {
                continue;
            }
            if (run == null || held > MOST) {
                if (run != null) {
                    portions.add(run);
                }
                run = new Period(day, day);
                held = each.getValue();
            } else {
                run = new Period(run.from(), day);
            }
        }
        if (run != null) {
            portions.add(run);
        }
        return portions;
    }
}
