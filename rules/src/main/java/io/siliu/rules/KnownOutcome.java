package io.siliu.rules;

import static java.util.Objects.requireNonNull;

import io.siliu.rules.BacktestResult.Known;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known of a record from somewhere else than the rules: a truth speaks of the whole record, people who looked into
 * alerts speak of one indicator each.
 *
 * @param record of the whole record: bad when one of its alerts was confirmed, fine when all that were looked into were
 *     cleared
 * @param scheme the scheme that was planted in it, or null
 * @param alerts what people found out, by indicator; null where a truth speaks of the record
 */
public record KnownOutcome(Known record, String scheme, Map<String, Known> alerts) {

    public KnownOutcome {
        requireNonNull(record, "record is null");
        alerts = alerts == null ? null : Map.copyOf(alerts);
    }

    /** By a truth: the record was planted, or is honest. */
    public static KnownOutcome byTruth(String scheme) {
        return new KnownOutcome(scheme == null ? Known.FINE : Known.BAD, scheme, null);
    }

    /** By what people found out about its alerts; nothing where nobody looked. */
    public static KnownOutcome byAlerts(Map<String, Known> alerts) {
        Known record = alerts.containsValue(Known.BAD) ? Known.BAD : alerts.isEmpty() ? Known.UNKNOWN : Known.FINE;
        return new KnownOutcome(record, null, new HashMap<>(alerts));
    }

    /** Nobody looked, and there is no truth. */
    public static KnownOutcome nothing() {
        return byAlerts(Map.of());
    }

    /** What is known of a hit of this indicator. */
    Known of(String indicator) {
        return alerts == null ? record : alerts.getOrDefault(indicator, Known.UNKNOWN);
    }
}
