package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.platform.assessment.RecordPage.GoneAlert;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the alerts of a record that its last screening does not find any more. */
@Component
final class GoneOfRecord {

    private final AlertMapper alerts;
    private final IndicatorTitles titles;

    GoneOfRecord(AlertMapper alerts, IndicatorTitles titles) {
        this.alerts = alerts;
        this.titles = titles;
    }

    /** Gravest first; an indicator that no rule set is kept of is named by its code alone. */
    List<GoneAlert> of(long recordId, Locale locale) {
        List<AlertMapper.GoneRow> gone = alerts.goneOf(recordId);
        if (gone.isEmpty()) {
            return List.of();
        }
        Map<Long, String> titled = titles.of(
                gone.stream().collect(toMap(AlertMapper.GoneRow::id, AlertMapper.GoneRow::indicator)), locale);
        return gone.stream()
                .map(alert -> new GoneAlert(
                        alert.indicator(),
                        titled.getOrDefault(alert.id(), ""),
                        alert.severity(),
                        alert.raisedAt(),
                        alert.goneAt()))
                .toList();
    }
}
