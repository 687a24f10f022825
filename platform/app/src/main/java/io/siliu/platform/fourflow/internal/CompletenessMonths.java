package io.siliu.platform.fourflow.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Counts the months of the list of completeness from the newest back, one at a time, and stops where the page is full: a
 * page of thousands of records counts the months that stand on it and none of the years before.
 */
@Component
final class CompletenessMonths {

    /** Later than every month on record. */
    private static final String LATEST = "9999-99";

    private final CompletenessMapper rows;

    CompletenessMonths(CompletenessMapper rows) {
        this.rows = rows;
    }

    /**
     * Which rows are asked for; null means any.
     *
     * @param enterprise this one alone
     * @param named these alone, never empty
     * @param regionPrefix beginning of the code of the city of a record
     */
    record Asked(Long enterprise, List<Long> named, YearMonth period, String regionPrefix) {}

    /**
     * Newest month first, and within it those that lack most.
     *
     * @param after where the page before ended, or null
     */
    List<CompletenessMapper.Row> newest(Asked asked, CompletenessPlace after, int limit) {
        List<CompletenessMapper.Row> found = new ArrayList<>();
        for (String month = first(asked, after); month != null && found.size() < limit; month = before(month, asked)) {
            boolean goesOn = after != null && month.equals(after.month().toString());
            found.addAll(rows.ofMonth(month, asked, goesOn ? after : null, limit - found.size()));
        }
        return found;
    }

    private String first(Asked asked, CompletenessPlace after) {
        if (asked.period() != null) {
            return asked.period().toString();
        }
        return after == null
                ? rows.monthBefore(LATEST, asked.enterprise())
                : after.month().toString();
    }

    private String before(String month, Asked asked) {
        return asked.period() == null ? rows.monthBefore(month, asked.enterprise()) : null;
    }
}
