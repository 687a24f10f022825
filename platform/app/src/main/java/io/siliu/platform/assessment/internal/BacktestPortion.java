package io.siliu.platform.assessment.internal;

import io.siliu.rules.BacktestResult.Example;
import java.util.List;

/**
 * What one portion of a run came to, beside its counts.
 *
 * @param read how many records still had their facts
 * @param changed those that would be answered otherwise, and how
 */
record BacktestPortion(int read, List<Changed> changed) {

    /** A record that would be answered otherwise, with the screening whose facts were tried. */
    record Changed(long assessmentId, Example how) {}

    BacktestPortion {
        changed = List.copyOf(changed);
    }
}
