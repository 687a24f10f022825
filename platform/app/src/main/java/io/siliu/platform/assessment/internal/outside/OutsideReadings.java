package io.siliu.platform.assessment.internal.outside;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.database.Portions;
import io.siliu.platform.party.Workers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Reads what was said about the parties of a portion of lines; the questions do not become more with the lines, and where
 * nobody said anything there are few.
 */
@Component
public class OutsideReadings {

    private static final LocalDate EVER = LocalDate.of(1970, 1, 1);
    private static final int MOST = 100_000;
    private static final int ROWS_A_PAGE = 5_000;
    private static final int DAYS_OF_INVOICES = 90;
    private static final int DAYS_OF_WAITING = 31;
    private static final Set<SaidKind> OF_ENTERPRISES = Set.of(
            SaidKind.CLIENT_ACCOUNT,
            SaidKind.DEPOSIT,
            SaidKind.OFFICE,
            SaidKind.COMPANY,
            SaidKind.AGREEMENT,
            SaidKind.RULE_CHANGE,
            SaidKind.CLOSURE);
    private static final List<SaidKind> SHARED = List.of(
            SaidKind.DEVICE,
            SaidKind.NETWORK,
            SaidKind.RECOMMENDER,
            SaidKind.IDENTITY,
            SaidKind.LICENCE,
            SaidKind.TRADE_NAME,
            SaidKind.HOUSEHOLD,
            SaidKind.SIGNING,
            SaidKind.CONTRACT,
            SaidKind.DELIVERY,
            SaidKind.INVOICE);

    private final OutsideMapper rows;
    private final ThingMapper things;
    private final Workers workers;

    OutsideReadings(OutsideMapper rows, ThingMapper things, Workers workers) {
        this.rows = rows;
        this.things = things;
        this.workers = workers;
    }

    /**
     * About whom and when is asked.
     *
     * @param months in which the lines were settled, as yyyymm
     * @param first day of settlement
     * @param last day of settlement
     * @param sessionMinutes within which a task of one session is published and finished
     */
    public record Question(
            Collection<Long> workerIds,
            Collection<Long> enterpriseIds,
            Collection<Integer> months,
            LocalDate first,
            LocalDate last,
            int sessionMinutes) {}

    public OutsideKnowledge about(Question question) {
        OutsideKnowledge known = new OutsideKnowledge();
        List<Heard> ofWorkers = heard(
                question.workerIds(),
                some -> rows.ofWorkers(some, EVER, question.last().plusDays(DAYS_OF_WAITING)));
        ofWorkers.stream()
                .collect(groupingBy(Heard::workerId))
                .forEach((worker, all) ->
                        known.workers().put(worker, all.stream().collect(groupingBy(Heard::kind))));
        heard(question.enterpriseIds(), some -> rows.ofEnterprises(OF_ENTERPRISES, some)).stream()
                .collect(groupingBy(Heard::enterpriseId))
                .forEach((one, all) -> known.enterprises().put(one, all.stream().collect(groupingBy(Heard::kind))));
        SHARED.forEach(kind -> sharers(kind, ofWorkers, known));
        sites(ofWorkers, known);
        lists(question, known);
        agents(ofWorkers, known);
        figures(question, known);
        return known;
    }

    private void sharers(SaidKind kind, List<Heard> ofWorkers, OutsideKnowledge known) {
        Portions.asked(things(ofWorkers, kind), some -> things.sharers(kind, some))
                .forEach(row -> known.allSharers()
                        .computeIfAbsent(kind, key -> new HashMap<>())
                        .computeIfAbsent(row.thing(), key -> new ArrayList<>())
                        .add(new OutsideKnowledge.Sharer(row.workerId(), row.businessId(), row.at())));
    }

    private void sites(List<Heard> ofWorkers, OutsideKnowledge known) {
        heard(things(ofWorkers, SaidKind.NETWORK), some -> things.said(SaidKind.SHARED_SITE, some))
                .forEach(row -> known.allSites()
                        .computeIfAbsent(row.thing(), key -> new ArrayList<>())
                        .add(row));
    }

    private void lists(Question question, OutsideKnowledge known) {
        known.allListed().addAll(Portions.asked(question.enterpriseIds(), rows::withLists));
        if (known.allListed().isEmpty()) {
            return;
        }
        known.allPersons().putAll(workers.personCodes(question.workerIds()));
        heard(known.allPersons().values(), some -> things.said(SaidKind.EMPLOYMENT, some))
                .forEach(row -> known.allEmployments()
                        .computeIfAbsent(row.thing(), key -> new ArrayList<>())
                        .add(row));
        Set<String> officers = known.enterprises().values().stream()
                .flatMap(kinds -> kinds.getOrDefault(SaidKind.OFFICE, List.of()).stream())
                .map(Heard::thing)
                .collect(toSet());
        heard(officers, some -> things.said(SaidKind.OFFICE, some))
                .forEach(row -> known.allOffices()
                        .computeIfAbsent(row.thing(), key -> new ArrayList<>())
                        .add(row));
    }

    private void agents(List<Heard> ofWorkers, OutsideKnowledge known) {
        Set<String> agents = ofWorkers.stream()
                .filter(row -> row.kind() == SaidKind.WITHDRAWAL && Objects.equals(row.figure(), 0))
                .map(Heard::other)
                .filter(Objects::nonNull)
                .collect(toSet());
        Portions.asked(agents, rows::principals)
                .forEach(row -> known.allPrincipals()
                        .computeIfAbsent(row.agent(), key -> new HashSet<>())
                        .add(row.workerId()));
    }

    private void figures(Question question, OutsideKnowledge known) {
        known.allReported().addAll(Portions.asked(question.months(), rows::reportedMonths));
        LocalDate from = question.first().minusDays(DAYS_OF_INVOICES);
        LocalDate to = question.last().plusDays(DAYS_OF_WAITING);
        Portions.asked(question.enterpriseIds(), some -> rows.invoiced(some, from, to))
                .forEach(row -> known.allInvoiced()
                        .computeIfAbsent(row.enterpriseId(), key -> new HashMap<>())
                        .put(row.happenedOn(), new OutsideKnowledge.Invoiced(row.issued(), row.refunded())));
        Portions.asked(question.enterpriseIds(), some -> rows.sessions(some, from, to, question.sessionMinutes()))
                .forEach(row -> known.allSessions()
                        .put(new OutsideKnowledge.EnterpriseDay(row.enterpriseId(), row.happenedOn()), row.tasks()));
    }

    /** Transfers out of accounts within some days, in the order of time. */
    public List<Heard> transfersFrom(Collection<String> accounts, LocalDate from, LocalDate to) {
        return heard(accounts, some -> rows.ofThings(SaidKind.TRANSFER, some, from, to, MOST));
    }

    /** Transfers into accounts within some days, in the order of time. */
    public List<Heard> transfersTo(Collection<String> accounts, LocalDate from, LocalDate to) {
        return heard(accounts, some -> rows.ofOthers(SaidKind.TRANSFER, some, from, to, MOST));
    }

    /** What was told of the deliveries of some task orders, in the order of time. */
    public List<Heard> deliveriesOf(Collection<Long> taskOrderIds) {
        return heard(taskOrderIds, rows::ofTasks);
    }

    /** When businesses of some workers first invoiced anybody within these days, by business; others are left out. */
    public Map<Long, LocalDate> sellers(Collection<Long> workerIds, LocalDate from, LocalDate to) {
        return Portions.asked(workerIds, some -> rows.sellers(some, from, to)).stream()
                .collect(toMap(
                        OutsideMapper.SellerRow::businessId,
                        OutsideMapper.SellerRow::firstOn,
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    /** Whether anybody's invoices of these days were told of; an enterprise cannot tell of any. */
    public boolean isInvoicingTold(LocalDate from, LocalDate to) {
        return rows.isInvoicingTold(from, to);
    }

    /**
     * An invoice of a worker's business.
     *
     * @param takenAt when it was last told of
     */
    public record ToldOf(long workerId, LocalDate happenedOn, Instant takenAt) {}

    /** Invoices of these days by businesses of some workers that were told of after a moment. */
    public List<ToldOf> invoicesToldSince(Collection<Long> workerIds, LocalDate from, LocalDate to, Instant since) {
        return Portions.asked(workerIds, some -> rows.invoicesToldSince(some, from, to, since));
    }

    /**
     * On which days of a month work on the tasks of an enterprise was seen, by task order; those without any are left out.
     *
     * @param publishedFrom tasks that were published earlier are not asked for
     */
    public Map<Long, Set<LocalDate>> daysSeen(long enterpriseId, LocalDate publishedFrom, YearMonth month) {
        return daysSeen(enterpriseId, publishedFrom, month, ROWS_A_PAGE);
    }

    /** @param atOnce rows of one statement */
    Map<Long, Set<LocalDate>> daysSeen(long enterpriseId, LocalDate publishedFrom, YearMonth month, int atOnce) {
        Map<Long, Set<LocalDate>> days = new HashMap<>();
        LocalDate to = month.atEndOfMonth();
        List<OutsideMapper.HoursRow> page = rows.hoursAfter(enterpriseId, publishedFrom, 0, to, atOnce);
        while (!page.isEmpty()) {
            page.forEach(row -> Json.MAPPER.readTree(row.hours()).propertyNames().stream()
                    .map(LocalDate::parse)
                    .filter(day -> YearMonth.from(day).equals(month))
                    .forEach(day -> days.computeIfAbsent(row.taskOrderId(), task -> new HashSet<>())
                            .add(day)));
            OutsideMapper.HoursRow last = page.get(page.size() - 1);
            page = page.size() < atOnce
                    ? List.of()
                    : rows.hoursAfter(enterpriseId, last.happenedOn(), last.id(), to, atOnce);
        }
        return days;
    }

    private static Set<String> things(List<Heard> some, SaidKind kind) {
        return some.stream()
                .filter(row -> row.kind() == kind)
                .map(Heard::thing)
                .filter(Objects::nonNull)
                .collect(toCollection(HashSet::new));
    }

    private static <K> List<Heard> heard(
            Collection<K> keys, Function<Collection<K>, List<OutsideMapper.HeardRow>> query) {
        return Portions.asked(keys, query).stream().map(Heard::of).toList();
    }
}
