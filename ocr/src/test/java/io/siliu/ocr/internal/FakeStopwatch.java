package io.siliu.ocr.internal;

import io.siliu.ocr.internal.engine.Stopwatch;
import java.time.Duration;

/** A stopwatch that goes on when it is told to. */
public final class FakeStopwatch implements Stopwatch {

    private long now;
    private long worked;

    @Override
    public long now() {
        return now;
    }

    @Override
    public long worked(Thread thread) {
        return worked;
    }

    /** So much time passes, and the threads have the processor for a part of it. */
    public void passes(Duration time, Duration atWork) {
        now += time.toNanos();
        worked += atWork.toNanos();
    }
}
