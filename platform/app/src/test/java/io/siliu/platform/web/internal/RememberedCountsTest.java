package io.siliu.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who asks for the status of a large installation every second does not have it counted every second. */
class RememberedCountsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicLong counted = new AtomicLong();

    @Test
    void quickCountsAreAlwaysTakenAnew() {
        RememberedCounts counts = taking(Duration.ofMillis(900));

        assertThat(counts.counts()).isEqualTo(Map.of("records.total", 1L));
        assertThat(counts.counts()).isEqualTo(Map.of("records.total", 2L));
    }

    @Test
    void slowOnesStandTwentyTimesAsLongAsTheyTook() {
        RememberedCounts counts = taking(Duration.ofSeconds(3));

        assertThat(counts.counts()).isEqualTo(Map.of("records.total", 1L));
        nanos.addAndGet(Duration.ofSeconds(60).toNanos());
        assertThat(counts.counts()).isEqualTo(Map.of("records.total", 1L));
        nanos.addAndGet(1);
        assertThat(counts.counts()).isEqualTo(Map.of("records.total", 2L));
    }

    private RememberedCounts taking(Duration time) {
        return new RememberedCounts(
                () -> {
                    nanos.addAndGet(time.toNanos());
                    return Map.of("records.total", counted.incrementAndGet());
                },
                nanos::get);
    }
}
