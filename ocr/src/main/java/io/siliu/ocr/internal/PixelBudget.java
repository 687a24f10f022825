package io.siliu.ocr.internal;

import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.internal.engine.Timekeeper;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * How many pixels the readings of a process may hold decoded, all together: a picture that fits alone may not fit beside
 * three others. A reading holds what a page takes until the page is kept outside of the heap, and one page at a time, so that
 * none waits for another that waits for it.
 */
public final class PixelBudget {

    /**
     * The heap is one, whatever the number of readers; a third of it is left to all else that they hold: fonts, codes, what was
     * read.
     */
    public static final PixelBudget OF_THIS_PROCESS =
            new PixelBudget(Runtime.getRuntime().maxMemory() * 2 / 3 / PixelBudget.BYTES_A_PIXEL);

    /** A pixel in three colours as it is stored and turned upright, or drawn; or in three and in grey. */
    private static final long BYTES_A_PIXEL = 6;

    private static final int UNIT = 1_024;

    private final int all;
    private final Semaphore free;

    PixelBudget(long pixels) {
        this.all = (int) Math.max(1, Math.min(Integer.MAX_VALUE, pixels / UNIT));
        this.free = new Semaphore(all, true);
    }

    /** Works once so many pixels are free; a paper that needs more than there are is read while no other is. */
    public <T> T holding(long pixels, Timekeeper reading, Supplier<T> work) {
        int units = (int) Math.min(all, (pixels + UNIT - 1) / UNIT);
        take(units, reading);
        try {
            return work.get();
        } finally {
            free.release(units);
        }
    }

    private void take(int units, Timekeeper reading) {
        reading.begins();
        try {
            free.acquire(units);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ReadingPutOff("the reading was interrupted");
        } finally {
            reading.ends();
        }
    }
}
