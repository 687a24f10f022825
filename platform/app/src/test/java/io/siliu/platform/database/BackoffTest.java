package io.siliu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Nobody is asked faster and faster, and nobody is forgotten. */
class BackoffTest {

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1));

    @Test
    void aPauseIsTwiceTheOneBefore() {
        assertThat(PAUSES.after(0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(PAUSES.after(1)).isEqualTo(Duration.ofSeconds(4));
        assertThat(PAUSES.after(4)).isEqualTo(Duration.ofSeconds(32));
    }

    @Test
    void noPauseIsLongerThanTheLongest() {
        assertThat(PAUSES.after(5)).isEqualTo(Duration.ofMinutes(1));
        assertThat(PAUSES.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(1));
    }
}
