package io.siliu.platform.oversight.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.AlertFigures.Tally;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An enterprise and why to look at it.
 *
 * @param gross what it settled in the month
 * @param tallies its alerts by indicator, the gravest and most frequent first
 */
public record EnterpriseAlerts(long id, String name, Money gross, List<Tally> tallies) {

    private static final Comparator<Tally> GRAVEST = Comparator.comparingInt(Tally::severityRank)
            .thenComparingLong(Tally::alerts)
            .reversed()
            .thenComparing(Tally::indicator);

    /** The most critical alerts first, then the most high ones and so on; among equals the greater settlement. */
    static final Comparator<EnterpriseAlerts> MOST_URGENT = Comparator.<EnterpriseAlerts>comparingLong(
                    one -> one.of("CRITICAL"))
            .thenComparingLong(one -> one.of("HIGH"))
            .thenComparingLong(one -> one.of("MEDIUM"))
            .thenComparingLong(one -> one.of("LOW"))
            .thenComparing(EnterpriseAlerts::gross)
            .reversed()
            .thenComparingLong(EnterpriseAlerts::id);

    public EnterpriseAlerts {
        tallies = tallies.stream().sorted(GRAVEST).toList();
    }

    public long all() {
        return tallies.stream().mapToLong(Tally::alerts).sum();
    }

    /** The gravest severity by six-true; one without alerts is left out. */
    public Map<String, String> strip() {
        Map<String, String> gravest = new HashMap<>();
        tallies.forEach(tally -> gravest.putIfAbsent(tally.sixTrue(), tally.severity()));
        return gravest;
    }

    private long of(String severity) {
        return tallies.stream()
                .filter(tally -> tally.severity().equals(severity))
                .mapToLong(Tally::alerts)
                .sum();
    }
}
