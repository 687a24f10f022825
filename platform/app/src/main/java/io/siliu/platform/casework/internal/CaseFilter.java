package io.siliu.platform.casework.internal;

import io.siliu.platform.casework.CaseState;
import java.time.LocalDate;

/**
 * Which cases a list shows; null means any.
 *
 * @param open those alone that are not closed
 * @param dueFrom first last day for an answer
 * @param dueTo last one
 * @param handler account of whoever works on them
 * @param after cursor: id of the last case of the page before
 */
public record CaseFilter(
        CaseState state,
        boolean open,
        String severity,
        Long enterpriseId,
        String indicator,
        LocalDate dueFrom,
        LocalDate dueTo,
        Long handler,
        Long after,
        int limit) {

    /** @throws IllegalArgumentException when the limit is outside of 1 to 200 */
    public CaseFilter {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("A page has 1 to 200 rows, not " + limit);
        }
    }
}
