package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.settlement.EnterpriseMonth;
import java.time.Duration;
import java.time.Instant;

/**
 * When a month of an enterprise was counted, and over what. It is counted again when lines were booked or work was handed over
 * since, and at times for what others told or papers proved; a month of many lines not so often.
 *
 * @param lines of the enterprise's month
 * @param handover the delivery or acceptance that the enterprise had recorded last; 0 where there was none
 */
record Renewal(long lines, long handover, Instant countedAt) {

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(10);
    private static final Duration LARGE_RENEWED_AFTER = Duration.ofHours(1);
    private static final long LARGE = 500;

    boolean isBehind(EnterpriseMonth month, long lastHandover, Instant now) {
        Duration age = Duration.between(countedAt, now);
        if (month.lines() > LARGE) {
            return age.compareTo(lines != month.lines() ? RENEWED_AFTER : LARGE_RENEWED_AFTER) > 0;
        }
        boolean changed = lines != month.lines() || handover != lastHandover;
        return changed || age.compareTo(RENEWED_AFTER) > 0;
    }
}
