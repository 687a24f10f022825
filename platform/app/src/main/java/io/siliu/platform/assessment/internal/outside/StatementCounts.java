package io.siliu.platform.assessment.internal.outside;

import io.siliu.platform.database.StageCounts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How far what others say has been carried: {@code statements.waiting} is not spread yet over whom it concerns, and
 * {@code reaches.waiting} are those whose records are still to be put into the queue of the screening.
 */
@Component
final class StatementCounts implements StageCounts {

    private final ReachMapper rows;

    StatementCounts(ReachMapper rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("statements.waiting", rows.countNotSpread());
        counts.put("reaches.waiting", rows.countOnTheWay());
        return counts;
    }
}
