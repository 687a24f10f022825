package io.siliu.platform.casework.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.casework.CaseError;
import io.siliu.platform.casework.CaseState;
import io.siliu.platform.casework.internal.CaseFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filter of the list of cases as it stands in an address; null or empty means any, but for the state.
 *
 * @param state one of {@link #STATES}; empty for all that are not closed, ALL for those too
 * @param severity one of {@link #SEVERITIES}
 * @param due one of {@link #DUES}: what waits past its last day, until today, or until a week from today
 * @param mine true for those that the reader works on
 */
public record CaseListFilter(
        String state,
        String severity,
        String enterprise,
        String indicator,
        String due,
        String mine,
        String cursor,
        String limit) {

    static final String ALL = "ALL";
    static final List<String> STATES =
            Stream.of(CaseState.values()).map(Enum::name).toList();
    static final List<String> SEVERITIES = List.of("CRITICAL", "HIGH", "MEDIUM", "LOW");
    static final List<String> DUES = List.of("OVERDUE", "TODAY", "WEEK");
    private static final Pattern INDICATOR = Pattern.compile("[A-Z][A-Z0-9]{1,14}");
    private static final int USUAL = 50;
    private static final int MOST = 200;

    public CaseListFilter {
        state = upper(state);
        severity = upper(severity);
        due = upper(due);
    }

    /**
     * @param today in Asia/Shanghai
     * @param reader account of whoever reads
     */
    CaseFilter criteria(LocalDate today, long reader) {
        CaseState one = state == null || state.equals(ALL) ? null : CaseState.valueOf(among(STATES, state, "state"));
        return new CaseFilter(
                due == null ? one : CaseState.WAITING,
                one == null && state == null,
                severity == null ? null : among(SEVERITIES, severity, "severity"),
                number(enterprise, "enterprise"),
                indicatorCode(),
                due == null || due.equals("OVERDUE") ? null : today,
                dueTo(today),
                "true".equals(mine) ? Long.valueOf(reader) : null,
                number(cursor, "cursor"),
                rows());
    }

    /** What does not look like a code may name a person, and what a list is narrowed to is kept on the trail. */
    private String indicatorCode() {
        if (blank(indicator)) {
            return null;
        }
        if (!INDICATOR.matcher(indicator).matches()) {
            throw notValid("indicator", "the code of an indicator");
        }
        return indicator;
    }

    private LocalDate dueTo(LocalDate today) {
        if (due == null) {
            return null;
        }
        return switch (among(DUES, due, "due")) {
            case "OVERDUE" -> today.minusDays(1);
            case "TODAY" -> today;
            default -> today.plusDays(7);
        };
    }

    private int rows() {
        Long wanted = number(limit, "limit");
        if (wanted == null) {
            return USUAL;
        }
        if (wanted < 1 || wanted > MOST) {
            throw notValid("limit", "a number from 1 to " + MOST);
        }
        return wanted.intValue();
    }

    public boolean any() {
        return Stream.of(state, severity, enterprise, indicator, due, mine).anyMatch(one -> !blank(one));
    }

    /** The list with one filter set, or taken away by null; it starts at the first page again. */
    public String with(String name, Object value) {
        Map<String, String> changed = filters();
        changed.remove(name);
        if (value != null) {
            changed.put(name, value.toString());
        }
        return address(changed);
    }

    /** The page that follows. */
    public String after(Object next) {
        Map<String, String> changed = filters();
        changed.put("cursor", next.toString());
        return address(changed);
    }

    private Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("state", state);
        filters.put("severity", severity);
        filters.put("enterprise", enterprise);
        filters.put("indicator", indicator);
        filters.put("due", due);
        filters.put("mine", mine);
        return filters;
    }

    private static String address(Map<String, String> query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/cases");
        List<Object> values = new ArrayList<>();
        query.forEach((name, value) -> {
            if (!blank(value)) {
                address.queryParam(name, "{" + name + "}");
                values.add(value);
            }
        });
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static String upper(String value) {
        return blank(value) ? null : value.toUpperCase(Locale.ROOT);
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }

    private static String among(List<String> known, String value, String field) {
        if (!known.contains(value)) {
            throw notValid(field, "one of " + String.join(", ", known));
        }
        return value;
    }

    private static Long number(String value, String field) {
        try {
            return blank(value) ? null : Long.valueOf(value);
        } catch (NumberFormatException notANumber) {
            throw notValid(field, "a number");
        }
    }

    private static PlatformException notValid(String field, String wanted) {
        return new PlatformException(CaseError.CASE_FILTER, field, field + " must be " + wanted + ".");
    }
}
