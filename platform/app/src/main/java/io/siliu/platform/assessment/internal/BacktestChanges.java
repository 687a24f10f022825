package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.Backtests;
import io.siliu.rules.BacktestResult.Example;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The records that a run would answer otherwise, in the order in which they were tried. */
@Component
final class BacktestChanges {

    private final BacktestChangeMapper changes;

    BacktestChanges(BacktestChangeMapper changes) {
        this.changes = changes;
    }

    /** Adds them in the transaction of their counts. */
    void keep(long backtest, List<BacktestPortion.Changed> changed) {
        if (changed.isEmpty()) {
            return;
        }
        int position = changes.last(backtest);
        List<BacktestChangeMapper.Row> rows = new ArrayList<>();
        for (BacktestPortion.Changed each : changed) {
            Example one = each.how();
            if (++position > Backtests.MOST_NAMED) {
                break;
            }
            rows.add(new BacktestChangeMapper.Row(
                    position,
                    one.record(),
                    one.day(),
                    one.known().name(),
                    String.join(" ", one.lost()),
                    String.join(" ", one.gained()),
                    String.join(" ", one.kept()),
                    each.assessmentId()));
        }
        if (!rows.isEmpty()) {
            changes.insert(backtest, rows);
        }
    }

    /** @param last up to which position */
    List<BacktestChangeMapper.Row> first(long backtest, int last) {
        return changes.first(backtest, last);
    }

    List<BacktestChangeMapper.Row> all(long backtest) {
        return changes.all(backtest);
    }
}
