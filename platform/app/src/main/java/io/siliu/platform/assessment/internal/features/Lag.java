package io.siliu.platform.assessment.internal.features;

import java.time.Instant;

/**
 * How far a count is behind that is used all the same.
 *
 * @param countedAt when it was counted
 * @param lines lines that came or went since; 0 where only work was handed over, or something told of
 */
record Lag(Instant countedAt, long lines) {

    Stale of(String feature) {
        return new Stale(feature, countedAt, lines);
    }
}
