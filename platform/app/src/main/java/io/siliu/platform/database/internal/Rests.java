package io.siliu.platform.database.internal;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a stage rests that found nothing: briefly while anything happens in this process, longer once it has been calm for
 * some time. What other processes write, and what only time brings, waits for the longer rest at most.
 */
final class Rests {

    static final Duration BRIEF = Duration.ofMillis(400);
    static final Duration CALM = Duration.ofSeconds(2);
    private static final Duration UNTIL_CALM = Duration.ofSeconds(30);

    private final LongSupplier nanos;
    private volatile long stirredAt;

    /** @param nanos as {@link System#nanoTime} */
    Rests(LongSupplier nanos) {
        this.nanos = nanos;
        this.stirredAt = nanos.getAsLong();
    }

    Duration next() {
        return isCalm() ? CALM : BRIEF;
    }

    /**
     * Something happened.
     *
     * @return whether it was calm, so that stages are in their longer rest
     */
    boolean stir() {
        boolean calm = isCalm();
        stirredAt = nanos.getAsLong();
        return calm;
    }

    private boolean isCalm() {
        return nanos.getAsLong() - stirredAt > UNTIL_CALM.toNanos();
    }
}
