package io.siliu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Test
    void includesBothEnds() {
        Period period = new Period(MARCH, JUNE);
        assertThat(period.contains(MARCH)).isTrue();
        assertThat(period.contains(JUNE)).isTrue();
        assertThat(period.contains(JUNE.plusDays(1))).isFalse();
    }

    @Test
    void anOpenPeriodEndsNever() {
        assertThat(Period.since(MARCH).contains(LocalDate.of(2999, 1, 1))).isTrue();
        assertThat(Period.since(MARCH).contains(new Period(MARCH, JUNE))).isTrue();
        assertThat(new Period(MARCH, JUNE).contains(Period.since(MARCH))).isFalse();
    }

    @Test
    void overlapsWhereOneDayIsShared() {
        assertThat(new Period(MARCH, JUNE).overlaps(Period.since(JUNE))).isTrue();
        assertThat(new Period(MARCH, JUNE).overlaps(Period.since(JUNE.plusDays(1))))
                .isFalse();
    }

    @Test
    void cannotEndBeforeItStarts() {
        assertThatThrownBy(() -> new Period(JUNE, MARCH)).isInstanceOf(IllegalArgumentException.class);
    }
}
