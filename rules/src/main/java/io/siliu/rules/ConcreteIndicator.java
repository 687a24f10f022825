package io.siliu.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An indicator with the thresholds of one occupation, region and span of time: what is asked of one kind of record.
 *
 * @param indicator id of the indicator
 * @param occupation code of the occupation, or null for all that have no thresholds of their own
 * @param region prefix of the region code, or null for all that have no thresholds of their own
 * @param from first day on which these thresholds hold, or null where the indicator has no parameter
 * @param to last day, or null while it is open
 * @param parameters the thresholds by name, in plain form
 */
public record ConcreteIndicator(
        String indicator,
        String occupation,
        String region,
        LocalDate from,
        LocalDate to,
        Map<String, String> parameters) {

    public ConcreteIndicator {
        requireNonNull(indicator, "indicator is null");
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** Such as {@code B10/RIDER/31/2019-01-01}; a star stands for all others. */
    public String id() {
        return indicator + "/" + orStar(occupation) + "/" + orStar(region) + "/" + orStar(from);
    }

    private static String orStar(Object value) {
        return value == null ? "*" : value.toString();
    }
}
