package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.RuleCatalogue.Line;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The filter of the catalogue as it stands in an address; null or empty means any.
 *
 * @param q part of a code or a title
 * @param sort {@code hits} for those with most alerts first, else by code
 */
public record RuleListFilter(String q, String sixTrue, String severity, String sort) {

    public RuleListFilter {
        q = q == null ? "" : q.strip();
        sixTrue = sixTrue == null ? "" : sixTrue.toUpperCase(Locale.ROOT);
        severity = severity == null ? "" : severity.toUpperCase(Locale.ROOT);
    }

    List<Line> of(List<Line> lines) {
        String wanted = q.toLowerCase(Locale.ROOT);
        List<Line> found = lines.stream()
                .filter(line -> sixTrue.isEmpty() || line.sixTrue().equals(sixTrue))
                .filter(line -> severity.isEmpty() || line.severity().equals(severity))
                .filter(line -> wanted.isEmpty()
                        || line.id().toLowerCase(Locale.ROOT).contains(wanted)
                        || line.title().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return "hits".equals(sort)
                ? found.stream()
                        .sorted(Comparator.comparingInt(
                                        (Line line) -> line.fared().hits())
                                .reversed())
                        .toList()
                : found;
    }

    ListAddress address() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("q", q);
        filters.put("sixTrue", sixTrue);
        filters.put("severity", severity);
        filters.put("sort", sort);
        return new ListAddress("/rules", filters);
    }
}
