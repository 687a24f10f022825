package io.siliu.platform.assessment.internal.features;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A feature that stands on a table which was known to be behind: something was booked, handed over or told of since it was counted,
 * less than makes it be counted again at once.
 *
 * @param feature path of the fact, such as {@code signals.client.closedDaysShare}
 * @param countedAt when its table was counted
 * @param lines lines that came or went since; 0 where only work was handed over, or something told of
 */
public record Stale(String feature, Instant countedAt, long lines) {

    public Stale {
        requireNonNull(feature, "feature is null");
        requireNonNull(countedAt, "countedAt is null");
    }

    /** Whether this fact is the feature or a part of it, such as its value. */
    public boolean isOf(String fact) {
        return fact.equals(feature) || fact.startsWith(feature + ".");
    }
}
