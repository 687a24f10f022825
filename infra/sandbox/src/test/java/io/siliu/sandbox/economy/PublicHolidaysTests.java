package io.siliu.sandbox.economy;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.sandbox.economy.world.PublicHolidays;
import io.siliu.sandbox.economy.world.PublicHolidays.Holiday;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTests {

    @Test
    void eachDayStandsOnceWithItsSource() {
        assertThat(PublicHolidays.all().stream().map(Holiday::day))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(PublicHolidays.all())
                .allMatch(one -> !one.source().isBlank() && !one.name().isBlank());
    }

    /** The decree names thirteen days from 2025 on; the shifted days around them are a yearly notice's and not here. */
    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void theDecreeNamesThirteenDaysAYear(int year) {
        assertThat(PublicHolidays.all().stream().filter(one -> one.day().getYear() == year))
                .hasSize(13);
    }

    @Test
    void aDayThatNoSourceNamesIsNoHoliday() {
        assertThat(PublicHolidays.isHoliday(LocalDate.of(2026, 2, 17))).isTrue();
        assertThat(PublicHolidays.isHoliday(LocalDate.of(2026, 2, 20))).isFalse();
    }
}
