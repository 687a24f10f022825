package io.siliu.platform.oversight.internal;

import io.siliu.platform.fourflow.RecordFigures;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Everything one duty and region covers, in figures.
 *
 * @param month the month of work whose records are counted; alerts and registrations are counted in all
 * @param months the months that can be chosen, newest first; empty while there are no records
 * @param alerts those that stand, one row for each of the six trues, the fullest first
 * @param enterprises those with alerts that stand, the most urgent first
 * @param weeks how complete the flows were in the weeks around the month
 * @param registrations for those who watch over registrations
 */
public record Overview(
        YearMonth month,
        List<YearMonth> months,
        RecordFigures.Month records,
        List<AlertsOfTrue> alerts,
        List<EnterpriseAlerts> enterprises,
        List<RecordFigures.Week> weeks,
        Optional<RegistrationFigures> registrations,
        Instant at) {

    public Overview {
        months = List.copyOf(months);
        alerts = List.copyOf(alerts);
        enterprises = List.copyOf(enterprises);
        weeks = List.copyOf(weeks);
    }

    public long alertsInAll() {
        return alerts.stream().mapToLong(AlertsOfTrue::all).sum();
    }

    /** How many alerts have one severity. */
    public long alertsOf(String severity) {
        return alerts.stream().mapToLong(row -> row.of(severity)).sum();
    }

    /** How many alerts belong to one of the six trues. */
    public long alertsOfTrue(String sixTrue) {
        return alerts.stream()
                .filter(row -> row.sixTrue().equals(sixTrue))
                .mapToLong(AlertsOfTrue::all)
                .sum();
    }
}
