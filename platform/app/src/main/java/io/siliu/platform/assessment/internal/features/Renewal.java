package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.settlement.EnterpriseMonth;
import java.time.Duration;
import java.time.Instant;

/**
 * When a month of an enterprise was counted, and over what. It is counted again when lines were booked or work was handed over
 * since, and at times for what others told or papers proved. A month of many lines is counted once a minute at most.
 *
 * @param lines of the enterprise's month
 * @param handover the delivery or acceptance that the enterprise had recorded last; 0 where there was none
 */
record Renewal(long lines, long handover, Instant countedAt) {

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(10);
    private static final Duration LARGE_RENEWED_AFTER = Duration.ofMinutes(1);
    private static final long LARGE = 500;

    boolean isBehind(EnterpriseMonth month, long lastHandover, Instant now) {
        Duration age = Duration.between(countedAt, now);
        boolean changed = lines != month.lines() || handover != lastHandover;
        return changed
                ? month.lines() <= LARGE || age.compareTo(LARGE_RENEWED_AFTER) > 0
                : age.compareTo(RENEWED_AFTER) > 0;
    }
}
