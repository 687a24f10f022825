package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;

class FourFlowPropertiesTest {

    /** The half minute for which a walkthrough is quiet is within it, a quiet day is not. */
    @Test
    void whatRestsIsDueSoonHoweverLongItRests() {
        assertThat(resting(Duration.ofSeconds(5)).soon()).isEqualTo(Duration.ofMinutes(1));
        assertThat(resting(Duration.ofMinutes(20)).soon()).isEqualTo(Duration.ofMinutes(20));
        assertThat(resting(Duration.ofSeconds(5)).quiet(true))
                .isLessThan(resting(Duration.ofSeconds(5)).soon());
        assertThat(resting(Duration.ofSeconds(5)).quiet(false))
                .isGreaterThan(resting(Duration.ofSeconds(5)).soon());
    }

    private static FourFlowProperties resting(Duration rest) {
        return new FourFlowProperties(
                Period.ofDays(8), Period.ofDays(31), null, rest, Duration.ofMillis(500), 2, 50_000);
    }
}
