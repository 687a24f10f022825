package io.siliu.rules;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The firing of one indicator on one record. Small enough to store; its sentence is rendered on read by
 * {@link RuleSet#explain}.
 *
 * @param indicator id of the indicator
 * @param circumstance which of the indicator's circumstances held
 * @param severity severity of that circumstance
 * @param sixTrue the truth it guards
 * @param because observed values by name, in plain form: amounts in CNY with two digits, dates by ISO 8601, words by
 *     their code, several ids separated by a comma
 */
public record Hit(
        String indicator, String circumstance, Severity severity, SixTrue sixTrue, Map<String, String> because) {

    public Hit {
        requireNonNull(indicator, "indicator is null");
        requireNonNull(circumstance, "circumstance is null");
        because = Collections.unmodifiableMap(new LinkedHashMap<>(because));
    }
}
