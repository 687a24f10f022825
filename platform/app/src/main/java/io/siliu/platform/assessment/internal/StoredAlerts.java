package io.siliu.platform.assessment.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.AlertCases;
import io.siliu.platform.assessment.AlertFilter;
import io.siliu.platform.assessment.AlertRow;
import io.siliu.platform.assessment.Alerts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Alerts as far as the actor sees: of its own enterprise, of its region. */
@Service
class StoredAlerts implements Alerts {

    private static final Pattern INDICATOR = Pattern.compile("[A-Z][0-9]{2,3}");

    private final AlertMapper alerts;
    private final AssessmentMapper assessments;
    private final GateAlerts gate;
    private final FactVault vault;
    private final AlertCases cases;
    private final Access access;
    private final AuditTrail audit;

    StoredAlerts(
            AlertMapper alerts,
            AssessmentMapper assessments,
            GateAlerts gate,
            FactVault vault,
            AlertCases cases,
            Access access,
            AuditTrail audit) {
        this.alerts = alerts;
        this.assessments = assessments;
        this.gate = gate;
        this.vault = vault;
        this.cases = cases;
        this.access = access;
        this.audit = audit;
    }

    @Override
    @Transactional
    public AlertRows list(AlertFilter filter, Locale locale) {
        Actor actor = access.require(Permission.READ_ALERTS);
        AlertFilter own = actor.enterprise().map(filter::of).orElse(filter);
        List<AlertRow> found = newest(own, actor.regionPrefix(), locale);
        boolean more = found.size() > own.limit();
        List<AlertRow> page = more ? found.subList(0, own.limit()) : found;
        audit.lookedThrough("ALERT_LIST", looked(own));
        page.stream()
                .map(AlertRow::record)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(record -> audit.looked("ALERT", record, AuditTrail.ROUTINE));
        page.stream()
                .map(AlertRow::line)
                .filter(Objects::nonNull)
                .map(line -> Long.toString(line.batchId()))
                .distinct()
                .forEach(batch -> audit.looked("BATCH", batch, AuditTrail.ROUTINE));
        return new AlertRows(inCases(page), more ? page.get(page.size() - 1).id() : null);
    }

    private List<AlertRow> inCases(List<AlertRow> page) {
        Map<Long, AlertCases.OfAlert> inCases =
                cases.of(page.stream().map(AlertRow::subject).collect(Collectors.toSet()));
        return page.stream().map(row -> row.in(inCases.get(row.subject()))).toList();
    }

    /** Of records and of lines before their payment, one more than a page where there are more. */
    List<AlertRow> newest(AlertFilter filter, String regionPrefix, Locale locale) {
        int limit = filter.limit() + 1;
        List<AlertMapper.ListedAlert> ofRecords = alerts.list(filter, regionPrefix, limit);
        Map<Long, StoredScreening> screenings = screenings(ofRecords);
        return Stream.concat(
                        ofRecords.stream().map(alert -> row(alert, hit(alert, screenings), locale)),
                        gate.list(filter, regionPrefix, limit, locale).stream())
                .sorted(Comparator.comparing(AlertRow::id).reversed())
                .limit(limit)
                .toList();
    }

    /** What was typed for an indicator is kept only where it is one. */
    private static LookFilter looked(AlertFilter filter) {
        String indicator = filter.indicator();
        return LookFilter.NONE
                .with("enterprise", filter.enterpriseId())
                .with("sixTrue", filter.sixTrue())
                .with(
                        "indicator",
                        indicator != null && INDICATOR.matcher(indicator).matches() ? indicator : null)
                .with("severity", filter.severity())
                .with("outcome", filter.outcome())
                .with("standing", filter.standing())
                .with("before", filter.after());
    }

    /** By their ids, those that the words of these alerts stand in. */
    private Map<Long, StoredScreening> screenings(List<AlertMapper.ListedAlert> page) {
        List<AlertMapper.ListedAlert> without =
                page.stream().filter(alert -> alert.wording() == null).toList();
        Map<Long, StoredScreening> opened = new HashMap<>();
        if (!without.isEmpty()) {
            assessments
                    .screeningsOf(without)
                    .forEach(row -> vault.openScreeningIfKept(row.recordId(), row.screening())
                            .ifPresent(screening -> opened.put(row.id(), screening)));
        }
        return opened;
    }

    /** Empty where the key of the record was destroyed: that there was an alert stays. */
    private Optional<StoredHit> hit(AlertMapper.ListedAlert alert, Map<Long, StoredScreening> screenings) {
        return alert.wording() == null
                ? Optional.ofNullable(screenings.get(alert.assessmentId()))
                        .map(screening -> screening.hit(alert.indicator()))
                : vault.openIfKept(alert.recordId(), alert.wording())
                        .map(json -> Json.STORED.readValue(json, StoredHit.class));
    }

    private static AlertRow row(AlertMapper.ListedAlert alert, Optional<StoredHit> hit, Locale locale) {
        return new AlertRow(
                alert.id(),
                alert.enterpriseId(),
                alert.recordNumber(),
                alert.revision(),
                alert.round(),
                null,
                alert.indicator(),
                hit.map(known -> known.title().in(locale)).orElse(""),
                alert.severity(),
                hit.map(known -> known.text().in(locale)).orElse(""),
                alert.at(),
                alert.since(),
                alert.outcome(),
                alert.standing(),
                alert.goneAt(),
                alert.subject(),
                null);
    }
}
