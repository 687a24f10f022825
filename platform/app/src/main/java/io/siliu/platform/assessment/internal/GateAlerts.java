package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.groupingBy;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.assessment.AlertFilter;
import io.siliu.platform.assessment.AlertRow;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.settlement.BatchCompleteness;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.rules.Severity;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Alerts of lines that were screened before payment. A line alerts once for an indicator: where its record alerts for it
 * already, and that is not gone, nothing is raised, and where the record comes to alert later its alert is the same one, with the day it was raised
 * first and what was found out.
 */
@Component
final class GateAlerts {

    /** What a list says of when such an alert was found. */
    private static final String BEFORE_PAYMENT = "GATE";

    private static final String GONE = "GONE";

    private final GateAlertMapper alerts;
    private final GateVault vault;
    private final BatchCompleteness records;
    private final BulkRows rows;
    private final IdGenerator ids;

    GateAlerts(GateAlertMapper alerts, GateVault vault, BatchCompleteness records, BulkRows rows, IdGenerator ids) {
        this.alerts = alerts;
        this.vault = vault;
        this.records = records;
        this.rows = rows;
        this.ids = ids;
    }

    /**
     * What a line that was screened alerts for, if anything.
     *
     * @param gateId of the assessment in which the hits stand
     * @param open indicators that could not be answered
     */
    record Found(SettlementLine line, String city, long gateId, List<StoredHit> hits, Set<String> open) {

        boolean takesBack(String indicator) {
            return !open.contains(indicator)
                    && hits.stream().noneMatch(hit -> hit.indicator().equals(indicator));
        }
    }

    /** Of lines that came to the gate before, what was found then and is not now is gone, unless it could not be asked. */
    void raise(List<Found> screened, Instant at) {
        if (screened.isEmpty()) {
            return;
        }
        Map<Long, Found> byLine =
                screened.stream().collect(Collectors.toMap(each -> each.line().id(), Function.identity()));
        List<GateAlertMapper.Standing> before = alerts.standing(byLine.keySet());
        List<Found> found =
                screened.stream().filter(each -> !each.hits().isEmpty()).toList();
        Map<Long, Set<String>> known = ofRecords(found);
        rows.write(
                GateAlertMapper.class,
                before.stream()
                        .filter(alert -> byLine.get(alert.lineId()).takesBack(alert.indicator()))
                        .toList(),
                (mapper, each) -> mapper.gone(each.enterpriseId(), each.id(), at));
        List<GateAlertMapper.Raised> raised = found.stream()
                .flatMap(each -> raised(each, known.getOrDefault(each.line().id(), Set.of()), at))
                // One order for all, so that two who renew the same alerts never wait in a circle.
                .sorted(Comparator.comparing(GateAlertMapper.Raised::lineId)
                        .thenComparing(GateAlertMapper.Raised::indicator))
                .toList();
        List<GateAlertMapper.Raised> sealed =
                raised.stream().filter(each -> known.containsKey(each.lineId())).toList();
        rows.write(GateAlertMapper.class, sealed, GateAlertMapper::givenBack);
        rows.write(GateAlertMapper.class, sealed, GateAlertMapper::leftByRecord);
        rows.write(GateAlertMapper.class, raised, GateAlertMapper::raise);
    }

    /** @param known indicators for which its record alerts already */
    private Stream<GateAlertMapper.Raised> raised(Found found, Set<String> known, Instant at) {
        SettlementLine line = found.line();
        return found.hits().stream()
                .filter(hit -> !known.contains(hit.indicator()))
                .map(hit -> new GateAlertMapper.Raised(
                        line.enterpriseId(),
                        ids.next(),
                        line.id(),
                        line.batchId(),
                        line.workerId(),
                        found.gateId(),
                        found.city(),
                        hit.indicator(),
                        hit.severity(),
                        KeptScreening.rank(Severity.valueOf(hit.severity())),
                        hit.sixTrue(),
                        at));
    }

    /** By line, for what its record alerts already; few are sealed before they are paid. */
    private Map<Long, Set<String>> ofRecords(List<Found> found) {
        Map<Long, Set<String>> known = new HashMap<>();
        found.stream()
                .map(Found::line)
                .collect(groupingBy(SettlementLine::enterpriseId))
                .forEach((enterprise, own) -> {
                    Map<Long, BatchCompleteness.LineRecord> opened = records.ofLines(
                            enterprise, own.stream().map(SettlementLine::id).toList());
                    own.stream()
                            .filter(line -> opened.containsKey(line.id())
                                    && opened.get(line.id()).sealed())
                            .forEach(line -> known.put(
                                    line.id(),
                                    Set.copyOf(alerts.ofRecord(
                                            enterprise,
                                            line.settledOn(),
                                            opened.get(line.id()).number()))));
                });
        return known;
    }

    /**
     * The records of these lines were screened: where one alerts for the same, the alert of the line goes on as its. Of one
     * record several revisions may be among them, and each that hits alerts.
     */
    void takenOver(List<Screened> screened, Instant at) {
        Map<Long, List<Screened>> byLine = screened.stream().collect(Collectors.groupingBy(Screened::line));
        if (byLine.isEmpty()) {
            return;
        }
        List<Standing> standing = alerts.standing(byLine.keySet()).stream()
                .map(alert -> Standing.of(alert, byLine.get(alert.lineId())))
                .toList();
        List<Standing> hit = standing.stream().filter(Standing::hit).toList();
        rows.write(
                GateAlertMapper.class,
                standing,
                (mapper, each) -> mapper.recordKnown(
                        each.alert().enterpriseId(), each.alert().id(), each.recordId(), each.hit(), each.open(), at));
        rows.write(
                GateAlertMapper.class,
                hit,
                (mapper, each) -> mapper.takenOver(
                        each.alert().enterpriseId(), each.alert().id(), at));
        rows.write(GateAlertMapper.class, hit, (mapper, each) -> mapper.goesOn(each.alert(), each.recordId()));
    }

    /**
     * An alert of a line whose record was screened.
     *
     * @param hit whether one of the screenings alerts for the same
     * @param open whether one of them could not answer it
     */
    private record Standing(GateAlertMapper.Standing alert, long recordId, boolean hit, boolean open) {

        static Standing of(GateAlertMapper.Standing alert, List<Screened> ofLine) {
            return new Standing(
                    alert,
                    ofLine.get(0).recordId(),
                    ofLine.stream().anyMatch(each -> each.hits().contains(alert.indicator())),
                    ofLine.stream().anyMatch(each -> each.open().contains(alert.indicator())));
        }
    }

    /**
     * A screening of the record of a line.
     *
     * @param hits indicators that hit
     * @param open indicators that could not be answered
     */
    record Screened(long line, long recordId, Set<String> hits, Set<String> open) {

        static Screened of(KeptScreening kept) {
            return new Screened(
                    Long.parseLong(kept.revision().content().settlement().line()),
                    kept.revision().recordId(),
                    kept.stored().hits().stream().map(StoredHit::indicator).collect(Collectors.toSet()),
                    LeftOpen.by(kept.screening()));
        }
    }

    /** Newest first. */
    List<AlertRow> list(AlertFilter filter, String regionPrefix, int limit, Locale locale) {
        return alerts.list(filter, regionPrefix, limit).stream()
                .map(alert -> row(alert, locale))
                .toList();
    }

    private AlertRow row(GateAlertMapper.Listed alert, Locale locale) {
        StoredHit hit = vault.screening(alert.workerId(), alert.screening())
                .map(screening -> screening.hit(alert.indicator()))
                .orElse(null);
        return new AlertRow(
                alert.id(),
                alert.enterpriseId(),
                null,
                0,
                alert.round(),
                new AlertRow.Line(alert.batchId(), alert.lineId()),
                alert.indicator(),
                hit == null ? "" : hit.title().in(locale),
                alert.severity(),
                hit == null ? "" : hit.text().in(locale),
                alert.raisedAt(),
                alert.goneAt() == null ? BEFORE_PAYMENT : GONE,
                alert.outcome(),
                alert.standing(),
                alert.goneAt(),
                alert.id(),
                null);
    }
}
