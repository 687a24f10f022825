package io.siliu.platform.settlement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One statement goes through as many days as it comes to its end with in time. */
class DayPortionsTest {

    private static final Period JULY = new Period(day(7, 1), day(7, 31));
    private static final Period SEPTEMBER = new Period(day(9, 1), day(9, 30));

    @Test
    void daysOfASmallInstallationAreOneRunWhateverLiesBetween() {
        SortedMap<LocalDate, Long> entries = new TreeMap<>();
        entries.put(day(7, 2), 10L);
        entries.put(day(8, 15), 1_000L);
        entries.put(day(9, 29), 20L);

        assertThat(DayPortions.of(List.of(JULY, SEPTEMBER), entries))
                .containsExactly(new Period(day(7, 2), day(9, 29)));
    }

    @Test
    void daysThatHoldMoreThanAStatementEndsWithAreSeveralRuns() {
        SortedMap<LocalDate, Long> entries = new TreeMap<>();
        entries.put(day(7, 1), DayPortions.MOST);
        entries.put(day(7, 2), DayPortions.MOST + 1);
        entries.put(day(7, 3), 1L);
        entries.put(day(7, 4), DayPortions.MOST - 1);

        assertThat(DayPortions.of(List.of(JULY), entries))
                .containsExactly(
                        new Period(day(7, 1), day(7, 1)),
                        new Period(day(7, 2), day(7, 2)),
                        new Period(day(7, 3), day(7, 4)));
    }

    @Test
    void aRunEndsWhereDaysThatNobodyAskedForHoldTooMuch() {
        SortedMap<LocalDate, Long> entries = new TreeMap<>();
        entries.put(day(7, 31), 1L);
        entries.put(day(8, 1), DayPortions.MOST);
        entries.put(day(9, 1), 1L);
        entries.put(day(10, 1), 1L);

        assertThat(DayPortions.of(List.of(JULY, SEPTEMBER), entries))
                .containsExactly(new Period(day(7, 31), day(7, 31)), new Period(day(9, 1), day(9, 1)));
    }

    @Test
    void daysWithoutEntriesAreNotAskedFor() {
        assertThat(DayPortions.of(List.of(JULY), new TreeMap<>())).isEmpty();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
