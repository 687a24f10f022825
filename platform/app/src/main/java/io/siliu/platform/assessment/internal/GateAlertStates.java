package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.AlertState;
import io.siliu.platform.assessment.GateAlert;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells how far the alerts of a line are worked on. */
@Component
final class GateAlertStates {

    private final GateAlertMapper alerts;
    private final AlertStates states;
    private final IndicatorTitles titles;

    GateAlertStates(GateAlertMapper alerts, AlertStates states, IndicatorTitles titles) {
        this.alerts = alerts;
        this.states = states;
        this.titles = titles;
    }

    /** Gravest first; an indicator that no rule set is kept of is named by its code alone. */
    List<GateAlert> of(long enterpriseId, long lineId, Locale locale) {
        List<GateAlertMapper.OfLine> ofLine = alerts.ofLine(enterpriseId, lineId);
        Map<Long, AlertState> byId =
                states.of(ofLine.stream().map(GateAlertMapper.OfLine::state).toList());
        Map<Long, String> titled = titles.of(
                ofLine.stream()
                        .collect(Collectors.toMap(GateAlertMapper.OfLine::id, GateAlertMapper.OfLine::indicator)),
                locale);
        return ofLine.stream()
                .map(alert -> new GateAlert(
                        alert.indicator(),
                        titled.getOrDefault(alert.id(), ""),
                        alert.severity(),
                        alert.raisedAt(),
                        byId.get(alert.id()),
                        alert.open(),
                        alert.record(),
                        alert.goneAt()))
                .toList();
    }
}
