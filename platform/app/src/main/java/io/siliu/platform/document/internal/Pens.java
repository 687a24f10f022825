package io.siliu.platform.document.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.document.DocumentError;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** So many draw at once. Whoever waits for a pen holds a page open, so nobody waits for long. */
final class Pens {

    private final Semaphore pens;
    private final Duration longest;

    /** @param longest how long somebody waits for a pen */
    Pens(int count, Duration longest) {
        this.pens = new Semaphore(count, true);
        this.longest = longest;
    }

    /** @throws PlatformException {@link DocumentError#DRAWING_BUSY} where none is free in time */
    <T> T draw(Supplier<T> drawing) {
        if (!taken()) {
            throw new PlatformException(
                    DocumentError.DRAWING_BUSY, "Too many pages are being drawn at present. Try again in a while.");
        }
        try {
            return drawing.get();
        } finally {
            pens.release();
        }
    }

    private boolean taken() {
        try {
            return pens.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
