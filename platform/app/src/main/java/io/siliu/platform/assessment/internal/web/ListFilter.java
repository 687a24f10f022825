package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.RecordFilter;
import io.siliu.platform.fourflow.RecordStage;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The filter of a list as it stands in an address; null or empty means any.
 *
 * @param period month of the work, yyyy-MM
 * @param severity lowest severity of the highest hit
 * @param discrepancy true or false
 * @param complete true or false
 * @param missing a flow that is not complete
 * @param q beginning of a record, task or batch number
 */
public record ListFilter(
        String enterprise,
        String period,
        String severity,
        String discrepancy,
        String complete,
        String stage,
        String missing,
        String q,
        String cursor,
        String limit) {

    static final List<String> SEVERITIES = List.of("LOW", "MEDIUM", "HIGH", "CRITICAL");
    private static final int MOST = 200;
    private static final int USUAL = 50;

    RecordFilter criteria() {
        return new RecordFilter(
                number(enterprise, "enterprise"),
                month(),
                rank(),
                flag(discrepancy, "discrepancy"),
                flag(complete, "complete"),
                wantedStage(),
                wantedFlow(),
                isEmpty(q) ? null : q,
                number(cursor, "cursor"),
                limit(limit));
    }

    /** The address of this list at a path. */
    ListAddress address(String path) {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("q", q);
        filters.put("enterprise", enterprise);
        filters.put("period", period);
        filters.put("severity", severity);
        filters.put("discrepancy", discrepancy);
        filters.put("complete", complete);
        filters.put("stage", stage);
        filters.put("missing", missing);
        filters.put("cursor", cursor);
        return new ListAddress(path, filters);
    }

    static int limit(String limit) {
        Long wanted = number(limit, "limit");
        if (wanted == null) {
            return USUAL;
        }
        if (wanted < 1 || wanted > MOST) {
            throw notValid("limit", "a number from 1 to " + MOST);
        }
        return wanted.intValue();
    }

    static Long number(String value, String field) {
        if (isEmpty(value)) {
            return null;
        }
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException notANumber) {
            throw notValid(field, "a number");
        }
    }

    static String severity(String value) {
        if (isEmpty(value)) {
            return null;
        }
        String name = value.toUpperCase(Locale.ROOT);
        if (!SEVERITIES.contains(name)) {
            throw notValid("severity", "one of " + String.join(", ", SEVERITIES));
        }
        return name;
    }

    static boolean isEmpty(String value) {
        return value == null || value.isBlank();
    }

    private Integer rank() {
        String name = severity(severity);
        return name == null ? null : SEVERITIES.indexOf(name) + 1;
    }

    private YearMonth month() {
        try {
            return isEmpty(period) ? null : YearMonth.parse(period);
        } catch (DateTimeException notAMonth) {
            throw notValid("period", "a month such as 2026-09");
        }
    }

    private RecordStage wantedStage() {
        if (isEmpty(stage)) {
            return null;
        }
        for (RecordStage each : RecordStage.values()) {
            if (each.name().equalsIgnoreCase(stage)) {
                return each;
            }
        }
        throw notValid("stage", "one of OPEN, SEALED, SCREENED");
    }

    private Flow wantedFlow() {
        if (isEmpty(missing)) {
            return null;
        }
        for (Flow each : Flow.values()) {
            if (each.name().equalsIgnoreCase(missing)) {
                return each;
            }
        }
        throw notValid("missing", "one of BUSINESS, CONTRACT, FUNDS, INVOICE");
    }

    private static Boolean flag(String value, String field) {
        if (isEmpty(value)) {
            return null;
        }
        if (value.equals("true") || value.equals("false")) {
            return Boolean.valueOf(value);
        }
        throw notValid(field, "true or false");
    }

    static PlatformException notValid(String field, String wanted) {
        return new PlatformException(AssessmentError.FILTER_NOT_VALID, field, field + " must be " + wanted + ".");
    }
}
