package io.siliu.ocr.internal.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One at a time; who hangs with the turn in hand holds nobody up for ever. */
class TurnTest {

    private final Turn turn = new Turn(Duration.ofMillis(1));

    @Test
    void theSecondIsToldThatTheTurnWasNotHadInTime() {
        assertThat(turn.begins()).isTrue();
        assertThat(turn.begins()).isFalse();
    }

    @Test
    void theTurnIsHadAgainWhenItHasEnded() {
        assertThat(turn.begins()).isTrue();
        turn.ends();
        assertThat(turn.begins()).isTrue();
    }

    @Test
    void whoIsToldToStopWaitsNoLongerAndIsStillToldToStop() {
        Thread.currentThread().interrupt();
        assertThat(turn.begins()).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
