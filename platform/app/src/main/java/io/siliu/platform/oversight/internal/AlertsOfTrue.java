package io.siliu.platform.oversight.internal;

import io.siliu.platform.assessment.AlertFigures.Tally;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The alerts of one of the six trues.
 *
 * @param bySeverity LOW to CRITICAL; a severity without alerts is left out
 */
public record AlertsOfTrue(String sixTrue, Map<String, Long> bySeverity) {

    /** In the order in which the trade names them. */
    public static final List<String> SIX_TRUE =
            List.of("BUSINESS", "SUBJECT", "CONTRACT", "INTENT", "FUNDS", "INVOICE");

    /** The gravest first. */
    public static final List<String> SEVERITIES = List.of("CRITICAL", "HIGH", "MEDIUM", "LOW");

    public AlertsOfTrue {
        bySeverity = Map.copyOf(bySeverity);
    }

    static List<AlertsOfTrue> of(List<Tally> tallies) {
        return SIX_TRUE.stream()
                .map(sixTrue -> new AlertsOfTrue(
                        sixTrue,
                        tallies.stream()
                                .filter(tally -> tally.sixTrue().equals(sixTrue))
                                .collect(
                                        Collectors.groupingBy(Tally::severity, Collectors.summingLong(Tally::alerts)))))
                .sorted(Comparator.comparingLong(AlertsOfTrue::all).reversed())
                .toList();
    }

    public long of(String severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }

    public long all() {
        return bySeverity.values().stream().mapToLong(Long::longValue).sum();
    }
}
