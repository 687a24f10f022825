package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.AlertFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The filter of the list of alerts as it stands in an address; null or empty means any.
 *
 * @param sixTrue one of {@link #SIX_TRUE}
 * @param indicator code in the catalogue
 * @param severity one of {@link ListFilter#SEVERITIES}
 */
public record AlertListFilter(
        String enterprise, String sixTrue, String indicator, String severity, String cursor, String limit) {

    public AlertListFilter {
        sixTrue = sixTrue == null ? null : sixTrue.toUpperCase(Locale.ROOT);
        severity = severity == null ? null : severity.toUpperCase(Locale.ROOT);
    }

    static final List<String> SIX_TRUE = List.of("BUSINESS", "SUBJECT", "CONTRACT", "INTENT", "FUNDS", "INVOICE");

    AlertFilter criteria() {
        return new AlertFilter(
                ListFilter.number(enterprise, "enterprise"),
                category(),
                ListFilter.isEmpty(indicator) ? null : indicator,
                ListFilter.severity(severity),
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
        filters.put("cursor", cursor);
        return new ListAddress(path, filters);
    }

    private String category() {
        if (ListFilter.isEmpty(sixTrue)) {
            return null;
        }
        if (!SIX_TRUE.contains(sixTrue)) {
            throw ListFilter.notValid("sixTrue", "one of " + String.join(", ", SIX_TRUE));
        }
        return sixTrue;
    }
}
