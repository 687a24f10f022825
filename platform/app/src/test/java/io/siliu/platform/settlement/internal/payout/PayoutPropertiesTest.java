package io.siliu.platform.settlement.internal.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Settings under which no order would ever be sent are refused with their name. */
class PayoutPropertiesTest {

    @Test
    void aScreeningHoldsGoodForAMinuteAtLeast() {
        assertThat(of(1, Duration.ofMinutes(1)).screeningHolds()).isEqualTo(Duration.ofMinutes(1));
        assertThatThrownBy(() -> of(1, Duration.ofSeconds(59)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("siliu.settlement.payout.screening-holds", "PT1M");
    }

    @Test
    void oneOrderAtLeastIsScreenedAtOnce() {
        assertThatThrownBy(() -> of(0, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("siliu.settlement.payout.screened-at-once");
    }

    private static PayoutProperties of(int screenedAtOnce, Duration screeningHolds) {
        return new PayoutProperties(
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                screenedAtOnce,
                screeningHolds);
    }
}
