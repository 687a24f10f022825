package io.siliu.platform.assessment.internal;

import org.springframework.stereotype.Component;

/** Whether anybody could see what a draft does before it is decided. */
@Component
final class TriedDrafts {

    private final BacktestMapper backtests;

    TriedDrafts(BacktestMapper backtests) {
        this.backtests = backtests;
    }

    /** As it stands: what was tried before it was changed does not count. */
    boolean isTried(RuleSetMapper.DraftRow draft) {
        return draft.digest() != null && backtests.finished(draft.id(), draft.digest()) > 0;
    }
}
