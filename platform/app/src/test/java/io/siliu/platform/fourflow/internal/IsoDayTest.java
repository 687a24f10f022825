package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsoDayTest {

    @Test
    void aValueThatBeginsWithADayHasThatDay() {
        assertThat(IsoDay.of("2026-03-05")).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(IsoDay.of("2024-02-29 10:20:30")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void whatIsNoDayOfTheCalendarIsNone() {
        for (String value : List.of(
                "",
                "2026-3-05",
                "2026/03/05",
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "20260305",
                "２０２６-03-05",
                "-026-03-05",
                "2026-03-0x")) {
            assertThat(IsoDay.of(value)).as(value).isNull();
        }
        assertThat(IsoDay.of(null)).isNull();
    }
}
