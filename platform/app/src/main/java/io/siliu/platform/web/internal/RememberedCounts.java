package io.siliu.platform.web.internal;

import io.siliu.platform.database.StageCounts;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The counts of a module. Those that take long are not taken anew for everybody who asks: they stand for twenty times as long as
 * they took, so that counting never is more than a twentieth of what the database does. Whoever asks meanwhile waits for the
 * one that counts.
 */
final class RememberedCounts {

    private static final long QUICK_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int TIMES = 20;

    private final StageCounts module;
    private final LongSupplier nanos;
    private Map<String, Long> counted;
    private long counting;
    private long at;

    /** @param nanos as {@link System#nanoTime} */
    RememberedCounts(StageCounts module, LongSupplier nanos) {
        this.module = module;
        this.nanos = nanos;
    }

    synchronized Map<String, Long> counts() {
        if (counted == null || counting < QUICK_NANOS || nanos.getAsLong() - at > TIMES * counting) {
            long begun = nanos.getAsLong();
            counted = Map.copyOf(module.counts());
            at = nanos.getAsLong();
            counting = at - begun;
        }
        return counted;
    }
}
