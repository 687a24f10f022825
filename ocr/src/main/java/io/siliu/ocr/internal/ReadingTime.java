package io.siliu.ocr.internal;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.engine.Waiting;
import java.time.Duration;

/**
 * The clock of one reading: it starts with the work, stands still while the work waits for other readings, and allows
 * more as pages turn up that must be recognised. With all its waiting no reading takes longer than the longest time.
 */
final class ReadingTime implements Waiting {

    private final ReadingLimits limits;
    private long begun;
    private long waited;
    private long waitingSince;
    private boolean running;
    private boolean waiting;
    private int pages;

    ReadingTime(ReadingLimits limits) {
        this.limits = limits;
    }

    /** The reading has a thread of its own now; until then it waited for others. */
    synchronized void begin() {
        begun = System.nanoTime();
        running = true;
    }

    /** So many pages go to recognition. Told once, before the first of them. */
    synchronized void recognising(int count) {
        pages = count;
    }

    @Override
    public synchronized void begins() {
        waitingSince = System.nanoTime();
        waiting = true;
    }

    @Override
    public synchronized void ends() {
        waited += System.nanoTime() - waitingSince;
        waiting = false;
    }

    synchronized Duration allowed() {
        return limits.timeFor(pages);
    }

    /** What is left of the time allowed so far; all of it while the reading has not begun. */
    synchronized Duration left() {
        if (!running) {
            return allowed();
        }
        long now = System.nanoTime();
        Duration ofTheLongest = limits.longestTime().minusNanos(now - begun);
        Duration ofItsOwn = allowed().minusNanos(worked(now));
        return ofItsOwn.compareTo(ofTheLongest) < 0 ? ofItsOwn : ofTheLongest;
    }

    /** Whether the work itself took all that was allowed, as against the waiting for others. */
    synchronized boolean isSpent() {
        return running && allowed().minusNanos(worked(System.nanoTime())).isNegative();
    }

    private long worked(long now) {
        return now - begun - waited - (waiting ? now - waitingSince : 0);
    }
}
