package io.siliu.ocr.internal.engine;

import java.time.Duration;

/**
 * The time that a worker takes for one picture. What counts is how long it had the processor: on a machine that many share, a
 * picture that is soon read may lie there for minutes. Only as the last resort, for a worker that stands still, what passed
 * meanwhile counts.
 */
final class PictureTime {

    /** A worker that got the processor for less than one part in so many of the time will not end in any other. */
    static final int LAST_RESORT = 6;

    private final Duration limit;
    private final Timekeeper reading;
    private final Stopwatch stopwatch;
    private final long begun;
    private long worked;

    /**
     * Begins now.
     *
     * @param limit of the processor's time
     * @param reading is told of what is spent, as it is spent
     */
    PictureTime(Duration limit, Timekeeper reading, Stopwatch stopwatch) {
        this.limit = limit;
        this.reading = reading;
        this.stopwatch = stopwatch;
        this.begun = stopwatch.now();
    }

    /** @param nanos of the processor's time that went to the picture so far */
    synchronized void worked(long nanos) {
        reading.worked(nanos - worked);
        worked = nanos;
    }

    synchronized boolean isOver() {
        return isWorkedOut() || stopwatch.now() - begun > longest().toNanos();
    }

    private boolean isWorkedOut() {
        return worked > limit.toNanos();
    }

    private Duration longest() {
        return limit.multipliedBy(LAST_RESORT);
    }

    /** The time that is over, in words. */
    synchronized String spent() {
        return isWorkedOut()
                ? limit.toSeconds() + " s of the processor's time"
                : longest().toSeconds() + " s, of which the processor worked little for it";
    }
}
