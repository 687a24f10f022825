package io.siliu.platform.party.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Only a day that was read keeps a card valid. */
class CardValidityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void whatAPersonSaysGoesFirst() {
        assertThat(CardValidity.of("2030-01-01", "2031-01-01")).contains("2030-01-01");
        assertThat(CardValidity.of("长期", "")).contains("长期");
    }

    @Test
    void aDayThatCannotBeReadIsNone() {
        assertThat(CardValidity.of("2030.1.1", "2031-01-01")).contains("2031-01-01");
        assertThat(CardValidity.of("2030-02-30", "")).isEmpty();
        assertThat(CardValidity.of(null, null)).isEmpty();
    }

    @Test
    void theLastDayStillCounts() {
        assertThat(CardValidity.isOver("2026-11-30", TODAY)).isFalse();
        assertThat(CardValidity.isOver("2026-11-29", TODAY)).isTrue();
        assertThat(CardValidity.isOver("长期", TODAY)).isFalse();
        assertThat(CardValidity.isOver(null, TODAY)).isFalse();
    }
}
