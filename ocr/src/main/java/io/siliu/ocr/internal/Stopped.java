package io.siliu.ocr.internal;

import io.siliu.ocr.ReadingPutOff;

/** Ends work that nobody waits for any longer; long loops ask here. */
public final class Stopped {

    private Stopped() {}

    /** Throws when this thread was told to stop. */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new ReadingPutOff("the reading was stopped");
        }
    }
}
