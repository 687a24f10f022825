package io.siliu.platform.assessment.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.assessment.AlertFilter;
import io.siliu.platform.assessment.AlertRow;
import io.siliu.platform.assessment.CaseAlerts.Gathered;
import io.siliu.platform.assessment.CaseAlerts.Sample;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.RecordLines;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes many alerts of one enterprise together: how many stand, over which lines, how much money. */
@Component
final class GatheredAlerts {

    private final CaseAlertMapper alerts;
    private final StoredAlerts listed;
    private final RecordLines records;
    private final SettlementLines lines;
    private final Workers workers;
    private final Access access;
    private final AuditTrail audit;

    GatheredAlerts(
            CaseAlertMapper alerts,
            StoredAlerts listed,
            RecordLines records,
            SettlementLines lines,
            Workers workers,
            Access access,
            AuditTrail audit) {
        this.alerts = alerts;
        this.listed = listed;
        this.records = records;
        this.lines = lines;
        this.workers = workers;
        this.access = access;
        this.audit = audit;
    }

    Gathered of(long enterpriseId, Collection<Long> some, int samples, Locale locale) {
        Map<Long, CaseAlertMapper.Standing> standing = standing(enterpriseId, List.copyOf(some));
        Map<Long, Long> lineOf = lineOf(enterpriseId, standing.values());
        Map<Long, SettlementLine> found = byKey(portions(
                List.copyOf(Set.copyOf(lineOf.values())),
                part -> lines.findAll(enterpriseId, part).entrySet().stream()));
        int stands = count(standing, CaseAlertMapper.Standing::stands);
        int gone = count(standing, CaseAlertMapper.Standing::gone);
        return new Gathered(
                stands,
                standing.size() - stands - gone,
                gone,
                standing.values().stream()
                        .map(CaseAlertMapper.Standing::screenedAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse((Instant) null),
                found.size(),
                (int) found.values().stream()
                        .map(SettlementLine::workerId)
                        .distinct()
                        .count(),
                found.values().stream().map(line -> line.amounts().gross()).reduce(Money.ZERO, Money::plus),
                day(found, Comparator.naturalOrder()),
                day(found, Comparator.reverseOrder()),
                samples(enterpriseId, standing.values(), samples, lineOf, found, locale));
    }

    private static int count(Map<Long, CaseAlertMapper.Standing> standing, Predicate<CaseAlertMapper.Standing> which) {
        return (int) standing.values().stream().filter(which).count();
    }

    private static LocalDate day(Map<Long, SettlementLine> lines, Comparator<LocalDate> order) {
        return lines.values().stream().map(SettlementLine::settledOn).min(order).orElse(null);
    }

    /** By the id under which verdicts are kept; one alert once, whichever of its ids was asked for. */
    private Map<Long, CaseAlertMapper.Standing> standing(long enterpriseId, List<Long> some) {
        return portions(
                        some,
                        part -> Stream.of(
                                        alerts.ofRecords(enterpriseId, part),
                                        alerts.goneOn(enterpriseId, part),
                                        alerts.ofLines(enterpriseId, part))
                                .flatMap(List::stream))
                .stream()
                .collect(Collectors.toMap(CaseAlertMapper.Standing::subject, Function.identity(), (one, same) -> one));
    }

    /** By the id under which verdicts are kept. */
    private Map<Long, Long> lineOf(long enterpriseId, Collection<CaseAlertMapper.Standing> standing) {
        List<Long> asked = standing.stream()
                .filter(each -> each.lineId() == null)
                .map(CaseAlertMapper.Standing::recordId)
                .distinct()
                .toList();
        Map<Long, Long> ofRecord = byKey(portions(asked, part -> records.of(enterpriseId, part).entrySet().stream()));
        Map<Long, Long> lineOf = new HashMap<>();
        standing.forEach(each -> {
            Long line = each.lineId() == null ? ofRecord.get(each.recordId()) : each.lineId();
            if (line != null) {
                lineOf.put(each.subject(), line);
            }
        });
        return lineOf;
    }

    private List<Sample> samples(
            long enterpriseId,
            Collection<CaseAlertMapper.Standing> standing,
            int limit,
            Map<Long, Long> lineOf,
            Map<Long, SettlementLine> found,
            Locale locale) {
        List<CaseAlertMapper.Standing> chosen = standing.stream()
                .sorted(Comparator.comparing(CaseAlertMapper.Standing::stands)
                        .thenComparing(CaseAlertMapper.Standing::own)
                        .reversed())
                .limit(limit)
                .toList();
        if (chosen.isEmpty()) {
            return List.of();
        }
        Map<Long, AlertRow> rows = rows(enterpriseId, chosen, locale);
        Map<Long, Worker> people = workers.findAll(chosen.stream()
                .map(each -> found.get(lineOf.get(each.subject())))
                .filter(Objects::nonNull)
                .map(SettlementLine::workerId)
                .collect(Collectors.toSet()));
        return chosen.stream()
                .filter(each -> rows.containsKey(each.subject()))
                .map(each ->
                        sample(rows.get(each.subject()), found.get(lineOf.get(each.subject())), people, each.stands()))
                .toList();
    }

    private static Sample sample(AlertRow row, SettlementLine line, Map<Long, Worker> people, boolean stands) {
        Worker worker = line == null ? null : people.get(line.workerId());
        return new Sample(
                row,
                worker == null ? "" : worker.maskedName(),
                line == null ? null : line.amounts().gross(),
                stands);
    }

    private Map<Long, AlertRow> rows(long enterpriseId, List<CaseAlertMapper.Standing> chosen, Locale locale) {
        Actor actor = access.current();
        Set<Long> subjects = chosen.stream().map(CaseAlertMapper.Standing::own).collect(Collectors.toSet());
        List<AlertRow> rows = listed.newest(
                new AlertFilter(enterpriseId, null, null, null, null, null, subjects, null, chosen.size()),
                actor.regionPrefix(),
                locale);
        rows.stream()
                .map(AlertRow::record)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(record -> audit.looked("ALERT", record, AuditTrail.ROUTINE));
        rows.stream()
                .map(AlertRow::line)
                .filter(Objects::nonNull)
                .map(line -> Long.toString(line.batchId()))
                .distinct()
                .forEach(batch -> audit.looked("BATCH", batch, AuditTrail.ROUTINE));
        return rows.stream().collect(Collectors.toMap(AlertRow::subject, Function.identity(), (one, same) -> one));
    }

    private static <V> Map<Long, V> byKey(List<Map.Entry<Long, V>> entries) {
        return entries.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static <T, R> List<R> portions(List<T> all, Function<List<T>, Stream<R>> work) {
        return Portions.of(all, Portions.KEYS).stream().flatMap(work).toList();
    }
}
