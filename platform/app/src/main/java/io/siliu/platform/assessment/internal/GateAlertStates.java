package io.siliu.platform.assessment.internal;

import io.siliu.platform.access.Accounts;
import io.siliu.platform.assessment.GateAlert;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells how far the alerts of a line are worked on. */
@Component
final class GateAlertStates {

    private final GateDispositionMapper dispositions;
    private final GateVault vault;
    private final Accounts accounts;

    GateAlertStates(GateDispositionMapper dispositions, GateVault vault, Accounts accounts) {
        this.dispositions = dispositions;
        this.vault = vault;
        this.accounts = accounts;
    }

    /**
     * Gravest first.
     *
     * @param told whether names and reasons are told
     */
    List<GateAlert> of(long enterpriseId, long lineId, boolean told, Locale locale) {
        List<GateDispositionMapper.OfLine> alerts = dispositions.ofLine(enterpriseId, lineId);
        if (alerts.isEmpty()) {
            return List.of();
        }
        Map<Long, List<GateDispositionMapper.SaidRow>> said = dispositions.said(enterpriseId, lineId).stream()
                .collect(Collectors.groupingBy(GateDispositionMapper.SaidRow::alertId));
        Map<Long, String> names = accounts.displayNames(said.values().stream()
                .flatMap(List::stream)
                .map(GateDispositionMapper.SaidRow::decidedBy)
                .distinct()
                .toList());
        return alerts.stream()
                .map(alert -> state(alert, said.getOrDefault(alert.id(), List.of()), names, told, locale))
                .toList();
    }

    private GateAlert state(
            GateDispositionMapper.OfLine alert,
            List<GateDispositionMapper.SaidRow> said,
            Map<Long, String> names,
            boolean told,
            Locale locale) {
        boolean stands = !said.isEmpty() && said.get(0).stands();
        return new GateAlert(
                alert.indicator(),
                title(RuleSets.current(), alert.indicator(), locale),
                alert.severity(),
                alert.raisedAt(),
                stands ? said.get(0).verdict() : null,
                !said.isEmpty() && !stands,
                alert.open(),
                alert.record(),
                told
                        ? said.stream()
                                .map(row -> new GateAlert.Said(
                                        row.verdict(),
                                        names.getOrDefault(row.decidedBy(), ""),
                                        row.decidedAt(),
                                        vault.text(alert.workerId(), row.reason())
                                                .orElse("")))
                                .toList()
                        : List.of());
    }

    /** An indicator that is no longer in force is named by its code. */
    private static String title(RuleSet ruleSet, String indicator, Locale locale) {
        return ruleSet.indicator(indicator)
                .map(known -> known.title().in(locale))
                .orElse("");
    }
}
