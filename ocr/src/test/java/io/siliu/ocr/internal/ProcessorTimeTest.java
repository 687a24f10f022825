package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.ReadingLimits;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reading may take 60 seconds of the processor, however busy the machine is; what passes meanwhile ends it as the last resort. */
class ProcessorTimeTest {

    private static final Duration NONE = Duration.ZERO;

    private final FakeStopwatch stopwatch = new FakeStopwatch();
    private final ReadingTime time = new ReadingTime(ReadingLimits.defaults(), stopwatch);

    @BeforeEach
    void beginOnAThreadThatWorkedBefore() {
        stopwatch.passes(seconds(500), seconds(400));
        time.begin();
    }

    private static Duration seconds(long count) {
        return Duration.ofSeconds(count);
    }

    @Test
    void aStarvedReadingGoesOn() {
        stopwatch.passes(seconds(300), seconds(25));
        assertThat(time.spent()).isEmpty();
        assertThat(time.left()).isEqualTo(seconds(35));
    }

    @Test
    void aReadingIsEndedWhenTheProcessorWorkedTooLongForIt() {
        stopwatch.passes(seconds(70), seconds(61));
        assertThat(time.spent()).contains("60 s of the processor's time");
    }

    @Test
    void whatWorkersDoForItCountsAsItsOwnWork() {
        stopwatch.passes(seconds(70), seconds(20));
        time.worked(seconds(30).toNanos());
        assertThat(time.left()).isEqualTo(seconds(10));
        time.worked(seconds(11).toNanos());
        assertThat(time.spent()).isPresent();
    }

    @Test
    void morePagesMayTakeMore() {
        time.recognising(3);
        stopwatch.passes(seconds(90), seconds(90));
        assertThat(time.left()).isEqualTo(seconds(10));
    }

    /** Fifty pages share ten minutes: so many that are looked at again leave none for the last. */
    @Test
    void timeIsShortWhereItWouldNotDoForThePagesToCome() {
        time.recognising(50);
        assertThat(time.isShort(1)).isFalse();
        stopwatch.passes(seconds(310), seconds(310));
        assertThat(time.isShort(25)).isFalse();
        assertThat(time.isShort(0)).as("none of them is recognised yet").isTrue();
        stopwatch.passes(seconds(190), seconds(190));
        assertThat(time.isShort(30)).isTrue();
        assertThat(time.isShort(45)).isFalse();
    }

    @Test
    void aReadingThatStandsStillIsEndedAtLast() {
        stopwatch.passes(seconds(350), NONE);
        assertThat(time.left()).isEqualTo(seconds(10));
        stopwatch.passes(seconds(11), NONE);
        assertThat(time.spent()).contains("360 s, of which the processor worked little for it");
    }

    @Test
    void noReadingHasItsTurnLongerThanTheLongestTime() {
        time.recognising(28);
        stopwatch.passes(seconds(590), seconds(5));
        assertThat(time.left()).isEqualTo(seconds(10));
        stopwatch.passes(seconds(11), NONE);
        assertThat(time.spent()).contains("600 s, of which the processor worked little for it");
    }

    @Test
    void oneTimeForEveryFileLeavesItSixTimesAsLongAsTheLastResort() {
        ReadingLimits limits = ReadingLimits.defaults().withTime(seconds(20));
        assertThat(limits.timeFor(50)).isEqualTo(seconds(20));
        assertThat(limits.turnFor(50)).isEqualTo(seconds(120));
    }

    @Test
    void waitingForOthersIsNoStandstill() {
        time.begins();
        stopwatch.passes(seconds(599), NONE);
        time.ends();
        stopwatch.passes(seconds(300), seconds(10));
        assertThat(time.spent()).isEmpty();
        assertThat(time.left()).isEqualTo(seconds(1));
    }

    @Test
    void whoWaitsTooLongHasNothingLeftAndIsNotSpent() {
        time.begins();
        stopwatch.passes(seconds(601), NONE);
        assertThat(time.left()).isNegative();
        assertThat(time.spent()).isEmpty();
    }
}
