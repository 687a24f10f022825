package io.siliu.platform.settlement.internal.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A bank that never says what became of a refused order is not asked every minute for ever. */
class OtherCardPauseTest {

    @Test
    void itIsAskedEverMoreSeldomUpToAnHour() {
        assertThat(OtherCardStage.pause(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(OtherCardStage.pause(1)).isEqualTo(Duration.ofMinutes(2));
        assertThat(OtherCardStage.pause(5)).isEqualTo(Duration.ofMinutes(32));
        assertThat(OtherCardStage.pause(6)).isEqualTo(Duration.ofHours(1));
        assertThat(OtherCardStage.pause(1_000)).isEqualTo(Duration.ofHours(1));
    }
}
