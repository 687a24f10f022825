package io.siliu.ocr.internal;

import io.siliu.ocr.ReadingLimits;
import java.time.Duration;

/** The clock of one reading: it starts with the work, and allows more as pages turn up that must be recognised. */
final class ReadingTime {

    private final ReadingLimits limits;
    private volatile long begun;
    private volatile boolean running;
    private volatile int pages;

    ReadingTime(ReadingLimits limits) {
        this.limits = limits;
    }

    /** The reading has a thread of its own now; until then it waited for others. */
    void begin() {
        begun = System.nanoTime();
        running = true;
    }

    boolean running() {
        return running;
    }

    /** So many pages go to recognition. Told once, before the first of them. */
    void recognising(int count) {
        pages = count;
    }

    Duration allowed() {
        return limits.timeFor(pages);
    }

    /** What is left of the time allowed so far; the longest time while the reading has not begun. */
    Duration left() {
        return running ? allowed().minusNanos(System.nanoTime() - begun) : limits.longestTime();
    }
}
