package io.siliu.ocr.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.internal.FakeStopwatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A worker may take 45 seconds of the processor for a picture; how long that lies there in all counts as the last resort. */
class PictureTimeTest {

    private final FakeStopwatch stopwatch = new FakeStopwatch();
    private final List<Long> told = new ArrayList<>();

    private final Timekeeper reading = new Timekeeper() {
        @Override
        public void begins() {
            throw new IllegalStateException("a picture that is read waits for nobody");
        }

        @Override
        public void ends() {
            throw new IllegalStateException("a picture that is read waits for nobody");
        }

        @Override
        public void worked(long nanos) {
            told.add(nanos);
        }
    };

    private final PictureTime time = new PictureTime(Duration.ofSeconds(45), reading, stopwatch);

    private void worked(long seconds) {
        time.worked(Duration.ofSeconds(seconds).toNanos());
    }

    @Test
    void aPictureOfAStarvedWorkerIsReadOn() {
        stopwatch.passes(Duration.ofSeconds(200), Duration.ZERO);
        worked(30);
        assertThat(time.isOver()).isFalse();
    }

    @Test
    void aPictureForWhichTheProcessorWorkedTooLongIsOver() {
        stopwatch.passes(Duration.ofSeconds(50), Duration.ZERO);
        worked(46);
        assertThat(time.isOver()).isTrue();
        assertThat(time.spent()).isEqualTo("45 s of the processor's time");
    }

    @Test
    void aWorkerThatStandsStillIsEndedAtLast() {
        stopwatch.passes(Duration.ofSeconds(269), Duration.ZERO);
        assertThat(time.isOver()).isFalse();
        stopwatch.passes(Duration.ofSeconds(2), Duration.ZERO);
        assertThat(time.isOver()).isTrue();
        assertThat(time.spent()).isEqualTo("270 s, of which the processor worked little for it");
    }

    @Test
    void theReadingIsToldEachTimeWhatIsNew() {
        worked(2);
        worked(5);
        worked(5);
        assertThat(told).containsExactly(2_000_000_000L, 3_000_000_000L, 0L);
    }
}
