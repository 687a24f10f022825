package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.AlertFilter;
import io.siliu.platform.assessment.AlertOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The filter of the list of alerts as it stands in an address; null or empty means any.
 *
 * @param sixTrue one of {@link #SIX_TRUE}
 * @param indicator code in the catalogue
 * @param severity one of {@link ListFilter#SEVERITIES}
 * @param outcome one of {@link #OUTCOMES}
 * @param standing one of {@link #STANDING}: whether the last screening finds it and people did not clear it
 */
public record AlertListFilter(
        String enterprise,
        String sixTrue,
        String indicator,
        String severity,
        String outcome,
        String standing,
        String cursor,
        String limit) {

    public AlertListFilter {
        sixTrue = sixTrue == null ? null : sixTrue.toUpperCase(Locale.ROOT);
        severity = severity == null ? null : severity.toUpperCase(Locale.ROOT);
        outcome = outcome == null ? null : outcome.toUpperCase(Locale.ROOT);
    }

    static final List<String> SIX_TRUE = List.of("BUSINESS", "SUBJECT", "CONTRACT", "INTENT", "FUNDS", "INVOICE");
    static final List<String> OUTCOMES =
            Stream.of(AlertOutcome.values()).map(Enum::name).toList();
    static final List<String> STANDING = List.of("true", "false");

    AlertFilter criteria() {
        return new AlertFilter(
                ListFilter.number(enterprise, "enterprise"),
                oneOf(SIX_TRUE, sixTrue, "sixTrue"),
                ListFilter.isEmpty(indicator) ? null : indicator,
                ListFilter.severity(severity),
                found(),
                stands(),
                null,
                ListFilter.number(cursor, "cursor"),
                ListFilter.limit(limit));
    }

    /** The address of this list at a path. */
    ListAddress address(String path) {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("enterprise", enterprise);
        filters.put("sixTrue", sixTrue);
        filters.put("indicator", indicator);
        filters.put("severity", severity);
        filters.put("outcome", outcome);
        filters.put("standing", standing);
        filters.put("cursor", cursor);
        return new ListAddress(path, filters);
    }

    private AlertOutcome found() {
        String one = oneOf(OUTCOMES, outcome, "outcome");
        return one == null ? null : AlertOutcome.valueOf(one);
    }

    private Boolean stands() {
        String one = oneOf(STANDING, standing, "standing");
        return one == null ? null : Boolean.valueOf(one);
    }

    private static String oneOf(List<String> known, String value, String field) {
        if (ListFilter.isEmpty(value)) {
            return null;
        }
        if (!known.contains(value)) {
            throw ListFilter.notValid(field, "one of " + String.join(", ", known));
        }
        return value;
    }
}
