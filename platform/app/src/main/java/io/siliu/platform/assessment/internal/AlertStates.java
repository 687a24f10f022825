package io.siliu.platform.assessment.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.AlertCases;
import io.siliu.platform.assessment.AlertState;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells how far alerts are worked on; names and reasons to whoever may decide alone. */
@Component
final class AlertStates {

    private final DispositionMapper dispositions;
    private final VerdictVault vault;
    private final Accounts accounts;
    private final AlertCases cases;
    private final Access access;

    AlertStates(
            DispositionMapper dispositions, VerdictVault vault, Accounts accounts, AlertCases cases, Access access) {
        this.dispositions = dispositions;
        this.vault = vault;
        this.accounts = accounts;
        this.cases = cases;
        this.access = access;
    }

    /** Of the alerts of a record, by indicator. */
    Map<String, AlertState> ofRecord(long recordId) {
        List<DispositionMapper.StateRow> alerts = dispositions.states(recordId);
        Map<Long, AlertState> states = of(alerts);
        return alerts.stream()
                .collect(Collectors.toMap(DispositionMapper.StateRow::indicator, alert -> states.get(alert.id())));
    }

    /** By the ids under which their verdicts are kept. */
    Map<Long, AlertState> of(Collection<DispositionMapper.StateRow> alerts) {
        Map<Long, List<DispositionMapper.SaidRow>> said = said(alerts);
        Map<Long, String> names = accounts.displayNames(said.values().stream()
                .flatMap(List::stream)
                .map(DispositionMapper.SaidRow::decidedBy)
                .distinct()
                .toList());
        Map<Long, AlertCases.OfAlert> inCases =
                cases.of(alerts.stream().map(DispositionMapper.StateRow::id).toList());
        return alerts.stream()
                .collect(Collectors.toMap(
                        DispositionMapper.StateRow::id,
                        alert -> new AlertState(
                                alert.id(),
                                inCases.get(alert.id()),
                                alert.opening(),
                                alert.outcome(),
                                said.getOrDefault(alert.id(), List.of()).stream()
                                        .map(row -> said(row, alert, names))
                                        .toList())));
    }

    private Map<Long, List<DispositionMapper.SaidRow>> said(Collection<DispositionMapper.StateRow> alerts) {
        if (alerts.isEmpty() || !access.current().may(Permission.DECIDE_ALERTS)) {
            return Map.of();
        }
        return dispositions
                .said(alerts.stream().map(DispositionMapper.StateRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(DispositionMapper.SaidRow::alertId));
    }

    private AlertState.Said said(
            DispositionMapper.SaidRow row, DispositionMapper.StateRow alert, Map<Long, String> names) {
        return new AlertState.Said(
                row.verdict(),
                names.getOrDefault(row.decidedBy(), ""),
                row.decidedAt(),
                vault.reason(row).orElse(""),
                row.opening() == alert.opening());
    }
}
