package io.siliu.ocr.internal;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.engine.Stopwatch;
import io.siliu.ocr.internal.engine.Timekeeper;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clock of one reading. It counts how long the reading had the processor, on its own thread and in the workers, and allows more
 * as pages turn up that must be recognised: on a machine that is busy with other things a good paper takes long and costs no more than
 * ever. As the last resort, for a reading that stands still, it counts the time that passed while it was its turn. No
 * reading waits for others longer than the longest time.
 */
final class ReadingTime implements Timekeeper {

    /** What recognising one faint page takes at most, as a share of what each page may take on the average. */
    private static final int SHARE = 2;

    private final ReadingLimits limits;
    private final Stopwatch stopwatch;
    private Thread thread;
    private long begun;
    private long workedBefore;
    private long workedForIt;
    private long waited;
    private long waitingSince;
    private boolean waiting;
    private int pages;

    ReadingTime(ReadingLimits limits, Stopwatch stopwatch) {
        this.limits = limits;
        this.stopwatch = stopwatch;
    }

    /** The reading has the current thread for its own now; until then it waited for others. */
    synchronized void begin() {
        thread = Thread.currentThread();
        begun = stopwatch.now();
        workedBefore = stopwatch.worked(thread);
    }

    /** So many pages go to recognition. Told once, before the first of them. */
    synchronized void recognising(int count) {
        pages = count;
    }

    @Override
    public synchronized void begins() {
        waitingSince = stopwatch.now();
        waiting = true;
    }

    @Override
    public synchronized void ends() {
        waited += stopwatch.now() - waitingSince;
        waiting = false;
    }

    @Override
    public synchronized void worked(long nanos) {
        workedForIt += nanos;
    }

    @Override
    public synchronized boolean isShort(int taken) {
        Duration page = allowed().dividedBy(SHARE * (pages + 1L));
        return left().compareTo(page.multipliedBy(Math.max(0, pages - taken) + 1L)) < 0;
    }

    private Duration allowed() {
        return limits.timeFor(pages);
    }

    /** After how long it may be over at the earliest; all that is allowed while the reading has not begun. */
    synchronized Duration left() {
        if (thread == null) {
            return allowed();
        }
        Duration ofWaiting = limits.longestTime().minusNanos(waited());
        return Stream.of(ofWork(), ofTurn(), ofWaiting).min(Duration::compareTo).orElseThrow();
    }

    /** Which time the work itself took all of and more, in words; empty where only the waiting for others took too long. */
    synchronized Optional<String> spent() {
        if (thread == null) {
            return Optional.empty();
        }
        if (ofWork().isNegative()) {
            return Optional.of(allowed().toSeconds() + " s of the processor's time");
        }
        return ofTurn().isNegative()
                ? Optional.of(limits.turnFor(pages).toSeconds() + " s, of which the processor worked little for it")
                : Optional.empty();
    }

    private Duration ofWork() {
        long own = Math.max(0, stopwatch.worked(thread) - workedBefore);
        return allowed().minusNanos(own + workedForIt);
    }

    private Duration ofTurn() {
        return limits.turnFor(pages).minusNanos(stopwatch.now() - begun - waited());
    }

    private long waited() {
        return waited + (waiting ? stopwatch.now() - waitingSince : 0);
    }
}
