package io.siliu.platform.fourflow;

import io.siliu.platform.contract.Flow;
import java.time.YearMonth;

/**
 * Which records a list shows; null means any.
 *
 * @param severity name of the lowest severity that the highest hit must have, by rank
 * @param discrepancy true for records with a discrepancy, false for those without
 * @param complete false for records that miss something
 * @param missing a flow that is not complete, or null
 * @param text the beginning of a record, task or batch number
 * @param after cursor: the id of the last row of the page before
 * @param limit 1 to 200
 */
public record RecordFilter(
        Long enterpriseId,
        YearMonth period,
        Integer severityRank,
        Boolean discrepancy,
        Boolean complete,
        RecordStage stage,
        Flow missing,
        String text,
        Long after,
        int limit) {

    /** @throws IllegalArgumentException when the limit is outside of 1 to 200 */
    public RecordFilter {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("A page has 1 to 200 rows, not " + limit);
        }
    }
}
