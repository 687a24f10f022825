package io.siliu.platform.assessment;

import java.util.Set;

/**
 * Which alerts a list shows; null means any.
 *
 * @param sixTrue BUSINESS, SUBJECT, CONTRACT, INTENT, FUNDS or INVOICE
 * @param severity LOW, MEDIUM, HIGH or CRITICAL
 * @param standing whether they stand: the last screening finds them, and people did not find that there is nothing in them
 * @param only these alerts alone, by the ids under which their verdicts are kept
 * @param after cursor: the id of the last alert of the page before
 * @param limit 1 to 200
 */
public record AlertFilter(
        Long enterpriseId,
        String sixTrue,
        String indicator,
        String severity,
        AlertOutcome outcome,
        Boolean standing,
        Set<Long> only,
        Long after,
        int limit) {

    /** @throws IllegalArgumentException when the limit is outside of 1 to 200 */
    public AlertFilter {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("A page has 1 to 200 rows, not " + limit);
        }
    }

    public AlertFilter(
            Long enterpriseId,
            String sixTrue,
            String indicator,
            String severity,
            AlertOutcome outcome,
            Long after,
            int limit) {
        this(enterpriseId, sixTrue, indicator, severity, outcome, null, null, after, limit);
    }

    /** The alerts of one enterprise alone. */
    public AlertFilter of(long enterprise) {
        return new AlertFilter(enterprise, sixTrue, indicator, severity, outcome, standing, only, after, limit);
    }
}
