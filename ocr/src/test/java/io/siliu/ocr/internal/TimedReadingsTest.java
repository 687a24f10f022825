package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.internal.engine.Stopwatch;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A reading has the time that its pages need; waiting for others is not counted against it. */
@Timeout(30)
class TimedReadingsTest {

    private static final ReadOutcome DONE = new ReadOutcome.Refused(RefusalCode.FILE_DAMAGED, "done", "none");

    /** Of a machine on which a reading has the processor as soon as it has a thread. */
    private static final Stopwatch ALWAYS_AT_WORK = new Stopwatch() {
        @Override
        public long now() {
            return System.nanoTime();
        }

        @Override
        public long worked(Thread thread) {
            return now();
        }
    };

    private static TimedReadings readings(Stopwatch stopwatch, Duration time, Duration longest) {
        return new TimedReadings(limits(time, longest), stopwatch, 1);
    }

    private static ReadingLimits limits(Duration time, Duration longest) {
        ReadingLimits usual = ReadingLimits.defaults();
        return new ReadingLimits(
                usual.bytes(),
                usual.pages(),
                usual.pixels(),
                usual.archiveEntries(),
                usual.expandedBytes(),
                time,
                Duration.ofSeconds(20),
                longest);
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ReadingPutOff("stopped");
        }
    }

    private static RefusalCode code(ReadOutcome outcome) {
        return outcome.fold(read -> null, ReadOutcome.Refused::code);
    }

    @Test
    void theTimeOfAFileIsNotTheLongestThatAnyFileMayTake() throws Exception {
        try (TimedReadings readings = readings(ALWAYS_AT_WORK, Duration.ofMillis(100), Duration.ofMinutes(10))) {
            ReadOutcome outcome = readings.within(time -> {
                sleep(20_000);
                return DONE;
            });
            assertThat(code(outcome)).isEqualTo(RefusalCode.READING_TOO_SLOW);
        }
    }

    @Test
    void aReadingThatStandsStillIsEndedAtLast() throws Exception {
        Stopwatch stopwatch = Stopwatch.OF_THIS_MACHINE;
        try (TimedReadings readings = readings(stopwatch, Duration.ofMillis(100), Duration.ofMinutes(10))) {
            ReadOutcome outcome = readings.within(time -> {
                sleep(20_000);
                return DONE;
            });
            assertThat(code(outcome)).isEqualTo(RefusalCode.READING_TOO_SLOW);
            assertThat(outcome.<String>fold(read -> "", ReadOutcome.Refused::detail))
                    .contains("of which the processor worked little for it");
        }
    }

    @Test
    void pagesThatTurnUpGiveMoreTime() throws Exception {
        try (TimedReadings readings = readings(ALWAYS_AT_WORK, Duration.ofMillis(100), Duration.ofMinutes(10))) {
            ReadOutcome outcome = readings.within(time -> {
                time.recognising(2);
                sleep(400);
                return DONE;
            });
            assertThat(outcome).isEqualTo(DONE);
        }
    }

    @Test
    void theClockStandsStillWhileOthersHaveTheWorkers() throws Exception {
        Stopwatch stopwatch = Stopwatch.OF_THIS_MACHINE;
        try (TimedReadings readings = readings(stopwatch, Duration.ofMillis(50), Duration.ofMinutes(10))) {
            ReadOutcome outcome = readings.within(time -> {
                time.begins();
                sleep(600);
                time.ends();
                return DONE;
            });
            assertThat(outcome).isEqualTo(DONE);
        }
    }

    @Test
    void whoWaitsLongerThanAnyReadingMayIsPutOffAndNotRefused() throws Exception {
        Stopwatch stopwatch = Stopwatch.OF_THIS_MACHINE;
        try (TimedReadings readings = readings(stopwatch, Duration.ofMillis(200), Duration.ofMillis(400))) {
            assertThatThrownBy(() -> readings.within(time -> {
                        time.begins();
                        sleep(20_000);
                        return DONE;
                    }))
                    .isInstanceOf(ReadingPutOff.class)
                    .hasMessageContaining("busy");
        }
    }

    @Test
    void whoWaitsForAThreadLearnsAtOnceThatTheReaderIsClosed() throws Exception {
        TimedReadings readings = readings(ALWAYS_AT_WORK, Duration.ofMinutes(1), Duration.ofMinutes(10));
        CountDownLatch reading = new CountDownLatch(1);
        CompletableFuture<ReadOutcome> first = begun(readings, reading);
        reading.await();
        CompletableFuture<ReadOutcome> second = begun(readings, new CountDownLatch(1));
        sleep(200);
        readings.close();
        for (CompletableFuture<ReadOutcome> waiting : List.of(first, second)) {
            assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS)).hasRootCauseInstanceOf(ReadingPutOff.class);
        }
    }

    @Test
    void memoryThatRunsOutBesideOthersPutsAReadingOffAndAloneItIsTheFileS() throws Exception {
        ReadingLimits limits = limits(Duration.ofMinutes(1), Duration.ofMinutes(10));
        try (TimedReadings readings = new TimedReadings(limits, Stopwatch.OF_THIS_MACHINE, 2)) {
            assertThatThrownBy(() -> readings.within(TimedReadingsTest::withoutMemory))
                    .hasCauseInstanceOf(OutOfMemoryError.class);
            CountDownLatch reading = new CountDownLatch(1);
            begun(readings, reading);
            reading.await();
            assertThatThrownBy(() -> readings.within(TimedReadingsTest::withoutMemory))
                    .hasCauseInstanceOf(ReadingPutOff.class);
        }
    }

    private static ReadOutcome withoutMemory(ReadingTime time) {
        throw new OutOfMemoryError("as if the heap were full, at " + time);
    }

    private static CompletableFuture<ReadOutcome> begun(TimedReadings readings, CountDownLatch reading) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return readings.within(time -> {
                            reading.countDown();
                            sleep(20_000);
                            return DONE;
                        });
                    } catch (ExecutionException ended) {
                        throw new IllegalStateException(ended.getCause());
                    }
                },
                work -> new Thread(work).start());
    }
}
