package io.siliu.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Stages look often while something happens, and seldom in the calm. */
class RestsTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Rests rests = new Rests(nanos::get);

    @Test
    void restsAreLongerOnceNothingHasHappenedForAWhile() {
        pass(Duration.ofSeconds(29));
        assertThat(rests.next()).isEqualTo(Rests.BRIEF);
        pass(Duration.ofSeconds(2));
        assertThat(rests.next()).isEqualTo(Rests.CALM);
    }

    @Test
    void whateverHappensEndsTheCalmAndIsToldOnce() {
        pass(Duration.ofMinutes(5));

        assertThat(rests.stir()).isTrue();
        assertThat(rests.stir()).isFalse();
        assertThat(rests.next()).isEqualTo(Rests.BRIEF);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
