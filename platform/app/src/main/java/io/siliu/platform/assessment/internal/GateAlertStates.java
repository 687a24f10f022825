package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.AlertState;
import io.siliu.platform.assessment.GateAlert;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells how far the alerts of a line are worked on. */
@Component
final class GateAlertStates {

    private final GateAlertMapper alerts;
    private final AlertStates states;

    GateAlertStates(GateAlertMapper alerts, AlertStates states) {
        this.alerts = alerts;
        this.states = states;
    }

    /** Gravest first. */
    List<GateAlert> of(long enterpriseId, long lineId, Locale locale) {
        List<GateAlertMapper.OfLine> ofLine = alerts.ofLine(enterpriseId, lineId);
        Map<Long, AlertState> byId =
                states.of(ofLine.stream().map(GateAlertMapper.OfLine::state).toList());
        return ofLine.stream()
                .map(alert -> new GateAlert(
                        alert.indicator(),
                        title(RuleSets.current(), alert.indicator(), locale),
                        alert.severity(),
                        alert.raisedAt(),
                        byId.get(alert.id()),
                        alert.open(),
                        alert.record(),
                        alert.goneAt()))
                .toList();
    }

    /** An indicator that is no longer in force is named by its code. */
    private static String title(RuleSet ruleSet, String indicator, Locale locale) {
        return ruleSet.indicator(indicator)
                .map(known -> known.title().in(locale))
                .orElse("");
    }
}
