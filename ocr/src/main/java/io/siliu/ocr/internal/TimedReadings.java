package io.siliu.ocr.internal;

import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.internal.engine.Stopwatch;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Gives each reading a thread and its time, and ends what takes longer. */
final class TimedReadings implements AutoCloseable {

    /** Between two looks at how much a reading has spent, where little is left. */
    private static final Duration LOOKED_AT_AFTER = Duration.ofMillis(10);

    private final ReadingLimits limits;
    private final Stopwatch stopwatch;
    private final ReadingThreads threads;
    private final AtomicInteger underway = new AtomicInteger();

    TimedReadings(ReadingLimits limits, Stopwatch stopwatch, int atOnce) {
        this.limits = limits;
        this.stopwatch = stopwatch;
        this.threads = new ReadingThreads(atOnce, atOnce);
    }

    /**
     * What the reading says, or that it took too long.
     *
     * @throws ReadingPutOff when it had to wait for others longer than any reading may, or was told to stop
     * @throws ExecutionException when the reading itself threw something
     */
    ReadOutcome within(Function<ReadingTime, ReadOutcome> reading) throws ExecutionException {
        ReadingTime time = new ReadingTime(limits, stopwatch);
        ReadingThreads.Work<ReadOutcome> work = begun(reading, time);
        try {
            return awaited(work, time);
        } catch (TimeoutException late) {
            work.giveUp();
            String spent = time.spent().orElseThrow(() -> new ReadingPutOff("the reader is busy with other papers"));
            return new ReadOutcome.Refused(
                    RefusalCode.READING_TOO_SLOW,
                    "Reading took longer than " + spent + ", and was ended.",
                    "Send fewer pages at a time, pictures at 300 dpi.");
        } catch (InterruptedException interrupted) {
            work.giveUp();
            Thread.currentThread().interrupt();
            throw new ReadingPutOff("the reading was interrupted");
        }
    }

    private ReadingThreads.Work<ReadOutcome> begun(Function<ReadingTime, ReadOutcome> reading, ReadingTime time) {
        try {
            return threads.begin(() -> {
                time.begin();
                return besideOthers(() -> reading.apply(time));
            });
        } catch (RejectedExecutionException closed) {
            throw new ReadingPutOff("the reader is closed");
        }
    }

    /** Memory that runs out while several papers are read says nothing about the one whose turn it was to ask for some. */
    private ReadOutcome besideOthers(Supplier<ReadOutcome> reading) {
        underway.incrementAndGet();
        try {
            return reading.get();
        } catch (OutOfMemoryError full) {
            if (underway.get() > 1) {
                throw new ReadingPutOff("memory ran out while several papers were read");
            }
            throw full;
        } finally {
            underway.decrementAndGet();
        }
    }

    /** Waits for its turn, and then again as often as the reading has spent less than what passed meanwhile. */
    private ReadOutcome awaited(ReadingThreads.Work<ReadOutcome> work, ReadingTime time)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (!work.begunWithin(limits.longestTime().toNanos(), TimeUnit.NANOSECONDS)) {
            throw new TimeoutException();
        }
        while (true) {
            try {
                return work.within(
                        Math.max(LOOKED_AT_AFTER.toNanos(), time.left().toNanos()));
            } catch (TimeoutException late) {
                if (time.left().isNegative()) {
                    throw late;
                }
            }
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
