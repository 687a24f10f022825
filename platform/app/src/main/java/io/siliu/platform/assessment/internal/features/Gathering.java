package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.assessment.internal.outside.OutsideKnowledge;
import io.siliu.platform.assessment.internal.outside.OutsideReadings;
import io.siliu.platform.assessment.internal.outside.PeerReliefs;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.assessment.internal.outside.Things;
import io.siliu.platform.contract.ContractingAgreements;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.document.PaperMarks;
import io.siliu.platform.document.Readings;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.LinePapers;
import io.siliu.platform.fourflow.WorkerRecords;
import io.siliu.platform.party.SharedAccounts;
import io.siliu.platform.party.SignUpTraces;
import io.siliu.platform.party.SignUpTraces.Trace;
import io.siliu.platform.settlement.ClientBase;
import io.siliu.platform.settlement.EnterpriseMonth;
import io.siliu.platform.settlement.Objections;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.settlement.PayHistory;
import io.siliu.platform.work.TaskOrders;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the modules that own the data, each once for a whole portion of lines. */
@Component
class Gathering {

    private static final int MONTHS = 13;
    private static final int MOST_USES_OF_A_CARD = 2_000;

    private final PayHistory history;
    private final SharedAccounts accounts;
    private final WorkerRecords records;
    private final PeerTables peers;
    private final SignUpTraces traces;
    private final Limits limits;
    private final AlarmShares alarms;
    private final TaskOrders tasks;
    private final OutsideReadings outside;
    private final LookupKeys keys;
    private final Places places;
    private final Readings readings;
    private final ServiceSpends services;
    private final IdleBatches batches;
    private final Objections objections;
    private final KindsOfWork kinds;
    private final ContractingAgreements agreements;
    private final ClosedDays closed;
    private final PeerReliefs reliefs;

    Gathering(
            PayHistory history,
            SharedAccounts accounts,
            WorkerRecords records,
            PeerTables peers,
            SignUpTraces traces,
            Limits limits,
            AlarmShares alarms,
            TaskOrders tasks,
            OutsideReadings outside,
            LookupKeys keys,
            Places places,
            Readings readings,
            ServiceSpends services,
            IdleBatches batches,
            Objections objections,
            KindsOfWork kinds,
            ContractingAgreements agreements,
            ClosedDays closed,
            PeerReliefs reliefs) {
        this.history = history;
        this.accounts = accounts;
        this.records = records;
        this.peers = peers;
        this.traces = traces;
        this.limits = limits;
        this.alarms = alarms;
        this.tasks = tasks;
        this.outside = outside;
        this.keys = keys;
        this.places = places;
        this.readings = readings;
        this.services = services;
        this.batches = batches;
        this.objections = objections;
        this.kinds = kinds;
        this.agreements = agreements;
        this.closed = closed;
        this.reliefs = reliefs;
    }

    /** @param papers where those of lines are asked for */
    Known about(List<Subject> subjects, LinePapers papers) {
        Set<Long> workers = all(subjects, Subject::workerId);
        Set<Long> lines = all(subjects, Subject::lineId);
        LocalDate last = subjects.stream()
                .map(Subject::settledOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate first = subjects.stream()
                .map(Subject::settledOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        Limits.InForce inForce = limits.inForce();
        List<PaidLine> paid = history.ofWorkers(workers, first.minusMonths(MONTHS), last);
        Map<Long, List<EnterpriseMonth>> spent = spent(subjects);
        Map<Long, Trace> registered = traces.of(workers);
        WorkDone work = work(paid, lines, all(subjects, Subject::enterpriseId));
        OutsideKnowledge told = outside(subjects, workers, first, last, inForce);
        return new Known(
                paid.stream().collect(groupingBy(PaidLine::workerId)),
                spent,
                history.otherUsesOfCards(lines, MOST_USES_OF_A_CARD),
                accounts.of(workers),
                byMonth(subjects, Subject::workerId, history::monthIncomes),
                byMonth(subjects, Subject::workerId, records::ofMonth),
                peers.of(marketMonths(subjects, paid, work)),
                bases(subjects),
                byMonth(subjects, Subject::enterpriseId, history::withTasks),
                history.payouts(lines),
                limits.on(all(subjects, Subject::settledOn), inForce),
                registered,
                traces.businesses(workers),
                traces.cardChanges(workers),
                alarms.on(byDay(subjects)),
                papers.of(paid.stream().map(PaidLine::lineId).toList()),
                papers.othersOfContract(lines),
                work,
                told,
                Moves.of(lines, first, last, inForce.ringDays(last), history, outside),
                codes(subjects),
                places.all(),
                marks(subjects),
                new Counted(
                        services.of(fullMonths(subjects, spent), inForce),
                        batches(workers, registered, told, inForce.idleBatches(last), last),
                        objections.of(workers),
                        kinds.all(),
                        agreements.signed(workers),
                        closed.of(fullMonths(subjects, spent), told, inForce),
                        reliefs.of(subjects.stream()
                                .flatMap(subject -> Reliefs.group(subject, told).stream())
                                .toList())));
    }

    /** In which the subjects worked, and in which the tasks behind their lines end. */
    private static Set<YearMonth> marketMonths(List<Subject> subjects, List<PaidLine> paid, WorkDone work) {
        Set<Long> lines = all(subjects, Subject::lineId);
        Set<YearMonth> months = all(subjects, Subject::workMonth);
        paid.stream()
                .filter(line -> lines.contains(line.lineId()) && work.kinds().containsKey(line.taskOrderId()))
                .forEach(line -> months.add(work.kinds().get(line.taskOrderId()).endsIn()));
        return months;
    }

    /** Whose shares speak of the subjects, each with its enterprise. */
    private static List<EnterpriseMonth> fullMonths(List<Subject> subjects, Map<Long, List<EnterpriseMonth>> spent) {
        Map<Long, Set<YearMonth>> months =
                subjects.stream().collect(groupingBy(Subject::enterpriseId, mapping(Subject::fullMonth, toSet())));
        return spent.values().stream()
                .flatMap(List::stream)
                .filter(month -> months.get(month.enterpriseId()).contains(month.workMonth()))
                .toList();
    }

    private Map<String, IdleBatchMapper.Count> batches(
            Set<Long> workers,
            Map<Long, Trace> registered,
            OutsideKnowledge told,
            IdleBatches.Measure measure,
            LocalDate last) {
        Map<String, IdleBatches.Batch> all = new HashMap<>();
        registered.forEach(
                (worker, trace) -> all.put(IdleBatches.Batch.key(trace), IdleBatches.Batch.of(worker, trace)));
        workers.stream()
                .flatMap(worker -> told.ofWorker(worker, SaidKind.RECOMMENDER).stream())
                .filter(row -> row.thing() != null)
                .forEach(row -> all.computeIfAbsent(
                        IdleBatches.Batch.key(row),
                        key -> new IdleBatches.Batch(
                                key,
                                row.day(),
                                told.sharers(row).stream()
                                        .map(OutsideKnowledge.Sharer::workerId)
                                        .collect(toSet()))));
        return measure == null ? Map.of() : batches.of(all.values(), measure, last);
    }

    private OutsideKnowledge outside(
            List<Subject> subjects, Set<Long> workers, LocalDate first, LocalDate last, Limits.InForce inForce) {
        return outside.about(new OutsideReadings.Question(
                workers,
                all(subjects, Subject::enterpriseId),
                all(subjects, subject -> Things.month(subject.workMonth())),
                first,
                last,
                inForce.sessionMinutes(last)));
    }

    /** Of the receipts and invoices of the records, and of the other files of the invoices. */
    private Map<String, PaperMarks> marks(List<Subject> subjects) {
        Set<Long> documents = subjects.stream()
                .flatMap(subject -> Stream.concat(Papers.moneyPapers(subject), InvoiceForms.of(subject)))
                .map(EvidenceItem::document)
                .filter(Objects::nonNull)
                .map(Long::valueOf)
                .collect(toSet());
        return readings.marks(documents).stream()
                .collect(toMap(marks -> marks.document() + "/" + marks.part(), marks -> marks));
    }

    /** Of the numbers of invoices and receipts, and of the trade names on record. */
    private Map<String, String> codes(List<Subject> subjects) {
        Map<String, String> codes = new HashMap<>();
        for (Subject subject : subjects) {
            subject.invoices().forEach(number -> code(Things.INVOICE, number, codes));
            Papers.moneyPapers(subject)
                    .filter(item -> item.kind() == EvidenceKind.BANK_RECEIPT)
                    .forEach(item -> code(Things.RECEIPT, item.number(), codes));
            Identity.tradeName(subject).ifPresent(name -> code(Things.NAME, name, codes));
        }
        return codes;
    }

    private void code(String kind, String text, Map<String, String> codes) {
        if (text != null) {
            codes.computeIfAbsent(kind + "/" + text, key -> HexFormat.of().formatHex(keys.of(kind, text.strip())));
        }
    }

    private WorkDone work(List<PaidLine> paid, Set<Long> lines, Set<Long> enterprises) {
        WorkDone work = new WorkDone(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        enterprises.forEach(enterprise -> {
            Set<Long> own = paid.stream()
                    .filter(line -> line.enterpriseId() == enterprise && line.taskOrderId() != null)
                    .filter(line -> lines.contains(line.lineId()))
                    .map(PaidLine::taskOrderId)
                    .collect(toSet());
            work.texts().putAll(tasks.textsElsewhere(enterprise, own));
            Set<Long> ordered = paid.stream()
                    .filter(line -> line.enterpriseId() == enterprise && line.taskOrderId() != null)
                    .map(PaidLine::taskOrderId)
                    .collect(toSet());
            work.acceptances().putAll(tasks.acceptances(enterprise, ordered));
            work.deliveries().putAll(tasks.deliveries(enterprise, ordered));
            work.kinds().putAll(tasks.kinds(enterprise, ordered));
        });
        return work;
    }

    private Map<Long, List<EnterpriseMonth>> spent(List<Subject> subjects) {
        YearMonth first = subjects.stream()
                .map(Subject::workMonth)
                .min(YearMonth::compareTo)
                .orElseThrow();
        YearMonth last = subjects.stream()
                .map(Subject::workMonth)
                .max(YearMonth::compareTo)
                .orElseThrow();
        return history.ofEnterprises(all(subjects, Subject::enterpriseId), first.minusMonths(MONTHS), last).stream()
                .collect(groupingBy(EnterpriseMonth::enterpriseId));
    }

    private Map<LocalDate, Map<Long, ClientBase>> bases(List<Subject> subjects) {
        Map<LocalDate, Map<Long, ClientBase>> bases = new HashMap<>();
        history.clientBases(byDay(subjects))
                .forEach((day, some) ->
                        bases.put(day, some.stream().collect(toMap(ClientBase::enterpriseId, base -> base))));
        return bases;
    }

    /** The enterprises of each day. */
    private static Map<LocalDate, Set<Long>> byDay(List<Subject> subjects) {
        return subjects.stream().collect(groupingBy(Subject::settledOn, mapping(Subject::enterpriseId, toSet())));
    }

    private static <V> Map<YearMonth, V> byMonth(
            List<Subject> subjects, Function<Subject, Long> key, BiFunction<Collection<Long>, YearMonth, V> ask) {
        return by(subjects, Subject::workMonth, key, ask);
    }

    private static <T, V> Map<T, V> by(
            List<Subject> subjects,
            Function<Subject, T> time,
            Function<Subject, Long> key,
            BiFunction<Collection<Long>, T, V> ask) {
        return subjects.stream().collect(groupingBy(time)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, some -> ask.apply(all(some.getValue(), key), some.getKey())));
    }

    private static <K> Set<K> all(List<Subject> subjects, Function<Subject, K> key) {
        return subjects.stream().map(key).collect(toSet());
    }
}
