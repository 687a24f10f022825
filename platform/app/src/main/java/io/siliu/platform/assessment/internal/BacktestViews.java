package io.siliu.platform.assessment.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.assessment.Backtests;
import io.siliu.platform.assessment.Backtests.Ask;
import io.siliu.platform.assessment.Backtests.Kind;
import io.siliu.platform.assessment.Backtests.State;
import io.siliu.platform.assessment.Backtests.View;
import io.siliu.rules.BacktestResult;

/** A run as it is shown. */
final class BacktestViews {

    private BacktestViews() {}

    /** @param lines how far it has come with payments; null where that is not told */
    static View of(BacktestMapper.Row row, BacktestGateMapper.Progress lines) {
        BacktestResult result = row.tally() == null
                ? BacktestResult.empty(true)
                : Json.MAPPER.readValue(row.tally(), BacktestResult.class);
        return new View(
                row.id(),
                Kind.valueOf(row.kind()),
                new Ask(
                        row.draftId(),
                        null,
                        row.windowFrom(),
                        row.windowTo(),
                        row.enterpriseId(),
                        row.region(),
                        row.occupation(),
                        row.officers(),
                        null),
                row.ruleSetId(),
                row.triedVersion(),
                row.baseVersion(),
                State.valueOf(row.state()),
                row.total(),
                row.done(),
                row.erased(),
                result,
                row.failure(),
                row.askedBy(),
                row.askedAt(),
                row.endedAt(),
                lines == null ? null : new Backtests.Lines(lines.total(), lines.done(), lines.erased()));
    }
}
