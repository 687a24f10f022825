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

    private final SortedMap<LocalDate, Long> entries = new TreeMap<>();
    private int counted;

    @Test
    void daysOfASmallInstallationAreOneRunWhateverLiesBetween() {
        entries.put(day(7, 2), 10L);
        entries.put(day(8, 15), 1_000L);
        entries.put(day(9, 29), 20L);

        assertThat(portions(JULY, SEPTEMBER)).containsExactly(new Period(day(7, 1), day(9, 30)));
        assertThat(counted).isEqualTo(1);
    }

    @Test
    void daysThatHoldMoreThanAStatementEndsWithAreRunsOfTheirOwn() {
        Period days = new Period(day(7, 1), day(7, 4));
        entries.put(day(7, 1), DayPortions.MOST);
        entries.put(day(7, 2), DayPortions.MOST + 1);
        entries.put(day(7, 3), 1L);
        entries.put(day(7, 4), DayPortions.MOST - 1);

        assertThat(portions(days))
                .containsExactly(
                        new Period(day(7, 1), day(7, 1)),
                        new Period(day(7, 2), day(7, 2)),
                        new Period(day(7, 3), day(7, 4)));
    }

    @Test
    void noRunGoesOverDaysThatNobodyAskedForAndThatHoldTooMuch() {
        entries.put(day(7, 31), 1L);
        entries.put(day(8, 10), DayPortions.MOST);
        entries.put(day(9, 1), 1L);
        entries.put(day(10, 1), 1L);

        assertThat(portions(JULY, SEPTEMBER)).containsExactly(JULY, SEPTEMBER);
    }

    @Test
    void everyWantedDayIsInOneRun() {
        day(7, 1).datesUntil(day(10, 1)).forEach(day -> entries.put(day, DayPortions.MOST / 3));

        List<Period> runs = portions(JULY, SEPTEMBER);

        day(7, 1)
                .datesUntil(day(10, 1))
                .filter(day -> JULY.contains(day) || SEPTEMBER.contains(day))
                .forEach(day -> assertThat(runs.stream().filter(run -> run.contains(day)))
                        .as("%s", day)
                        .hasSize(1));
        assertThat(runs)
                .allSatisfy(run -> assertThat(held(run.from(), run.to())).isLessThanOrEqualTo(DayPortions.MOST));
    }

    @Test
    void ofNothingNothingIsAsked() {
        assertThat(portions()).isEmpty();
        assertThat(counted).isZero();
    }

    private List<Period> portions(Period... wanted) {
        return DayPortions.of(List.of(wanted), (from, to) -> {
            counted++;
            return Math.min(DayPortions.MOST + 1, held(from, to));
        });
    }

    private long held(LocalDate from, LocalDate to) {
        return entries.subMap(from, to.plusDays(1)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
