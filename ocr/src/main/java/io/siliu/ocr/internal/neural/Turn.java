package io.siliu.ocr.internal.neural;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * What takes so much memory that pictures do it one after the other. Whoever waits too long is told so: who holds the turn may
 * hang, and must not hold up others until it is ended.
 */
public final class Turn {

    private final Semaphore free = new Semaphore(1);
    private final Duration patience;

    /** @param patience how long to wait for the turn; many times what it is held for */
    public Turn(Duration patience) {
        this.patience = patience;
    }

    /** Whether the turn was had in time; whoever has it ends it. */
    public boolean begins() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** To be called by whoever had the turn, and by nobody else. */
    public void ends() {
        free.release();
    }
}
