package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.settlement.EnterpriseMonth;
import java.time.Duration;
import java.time.Instant;

/**
 * When a month of an enterprise was counted, and over what. It is counted again, before any record is sealed by it, when lines
 * were booked or work was handed over since, and every ten minutes for what others told or papers proved. A month of many
 * lines is not: it may be behind by a tenth of its lines for ten minutes, and by handovers and words of others for an hour; as
 * far as that is known, the features that stand on it say so ({@link Lag}).
 *
 * @param lines of the enterprise's month
 * @param handover the delivery or acceptance that the enterprise had recorded last; 0 where there was none
 */
record Renewal(long lines, long handover, Instant countedAt) {

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(10);
    private static final Duration LARGE_RENEWED_AFTER = Duration.ofHours(1);
    private static final long LARGE = 500;

    /** A large month whose lines changed by more than one in so many is counted at once. */
    private static final long TOLERATED_PART = 10;

    /** How far a count is behind that is not renewed yet; null where it holds all that was booked and handed over. */
    Lag lag(EnterpriseMonth month, long lastHandover) {
        return lines == month.lines() && handover == lastHandover
                ? null
                : new Lag(countedAt, Math.abs(month.lines() - lines));
    }

    boolean isBehind(EnterpriseMonth month, long lastHandover, Instant now) {
        Duration age = Duration.between(countedAt, now);
        if (month.lines() > LARGE) {
            return Math.abs(month.lines() - lines) * TOLERATED_PART > lines
                    || age.compareTo(lines != month.lines() ? RENEWED_AFTER : LARGE_RENEWED_AFTER) > 0;
        }
        boolean changed = lines != month.lines() || handover != lastHandover;
        return changed || age.compareTo(RENEWED_AFTER) > 0;
    }
}
