package io.siliu.platform.assessment;

import java.util.List;
import java.util.Locale;

/**
 * Alerts that stand, counted as far as the present actor sees them; it needs {@code READ_ALERTS}. What the last screening does
 * not find any more counts no longer, nor does what people cleared.
 */
public interface AlertFigures {

    /** Every combination of enterprise and indicator that has some, in the reader's language. */
    List<Tally> tallies(Locale locale);

    /**
     * The standing alerts of one indicator at one enterprise, with one severity.
     *
     * @param title the indicator in words
     * @param sixTrue which of the six trues it belongs to
     * @param severityRank 1 for LOW to 4 for CRITICAL
     */
    record Tally(
            long enterpriseId,
            String indicator,
            String title,
            String sixTrue,
            String severity,
            int severityRank,
            long alerts) {}
}
