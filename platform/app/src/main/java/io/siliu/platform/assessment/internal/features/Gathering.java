package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.siliu.platform.assessment.internal.outside.OutsideKnowledge;
import io.siliu.platform.fourflow.LinePapers;
import io.siliu.platform.fourflow.WorkerRecords;
import io.siliu.platform.party.SharedAccounts;
import io.siliu.platform.party.SignUpTraces;
import io.siliu.platform.party.SignUpTraces.Trace;
import io.siliu.platform.settlement.ClientBase;
import io.siliu.platform.settlement.EnterpriseMonth;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.settlement.PayHistory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Places places;
    private final GatheredWork work;
    private final GatheredPapers ownPapers;
    private final GatheredOutside outside;
    private final GatheredCounts counts;

    Gathering(
            PayHistory history,
            SharedAccounts accounts,
            WorkerRecords records,
            PeerTables peers,
            SignUpTraces traces,
            Limits limits,
            AlarmShares alarms,
            Places places,
            GatheredWork work,
            GatheredPapers ownPapers,
            GatheredOutside outside,
            GatheredCounts counts) {
        this.history = history;
        this.accounts = accounts;
        this.records = records;
        this.peers = peers;
        this.traces = traces;
        this.limits = limits;
        this.alarms = alarms;
        this.places = places;
        this.work = work;
        this.ownPapers = ownPapers;
        this.outside = outside;
        this.counts = counts;
    }

    /** @param papers where those of lines are asked for */
    Known about(List<Subject> subjects, LinePapers papers) {
        Portion portion = Portion.of(subjects);
        Set<Long> workers = portion.workers();
        Set<Long> lines = portion.lines();
        Map<LocalDate, Set<Long>> enterprisesByDay = portion.enterprisesByDay();
        Limits.InForce inForce = limits.inForce();
        List<PaidLine> paid = history.ofWorkers(workers, portion.first().minusMonths(MONTHS), portion.last());
        Map<Long, List<EnterpriseMonth>> spent = spent(portion);
        Map<Long, Trace> registered = traces.of(workers);
        WorkDone done = work.of(portion, paid);
        OutsideKnowledge told = outside.about(portion, inForce);
        return new Known(
                PaidLines.of(paid, lines),
                spent,
                history.otherUsesOfCards(lines, MOST_USES_OF_A_CARD),
                accounts.of(workers),
                portion.byMonth(Subject::workerId, history::monthIncomes),
                portion.byMonth(Subject::workerId, records::ofMonth),
                peers.of(marketMonths(portion, paid, done)),
                bases(enterprisesByDay),
                portion.byMonth(Subject::enterpriseId, history::withTasks),
                history.payouts(lines),
                limits.on(portion.days(), inForce),
                registered,
                traces.businesses(workers),
                traces.cardChanges(workers),
                alarms.on(enterprisesByDay),
                papers.of(paid.stream().map(PaidLine::lineId).toList()),
                papers.othersOfContract(lines),
                done,
                told,
                outside.moves(portion, inForce, history),
                ownPapers.codes(portion),
                places.all(),
                ownPapers.marks(portion),
                counts.of(portion, portion.fullMonths(spent), registered, told, inForce));
    }

    /** In which the subjects worked, and in which the tasks behind their lines end. */
    private static Set<YearMonth> marketMonths(Portion portion, List<PaidLine> paid, WorkDone done) {
        Set<YearMonth> months = new HashSet<>(portion.months());
        paid.stream()
                .filter(line ->
                        portion.lines().contains(line.lineId()) && done.kinds().containsKey(line.taskOrderId()))
                .forEach(line -> months.add(done.kinds().get(line.taskOrderId()).endsIn()));
        return months;
    }

    private Map<Long, List<EnterpriseMonth>> spent(Portion portion) {
        return history
                .ofEnterprises(portion.enterprises(), portion.firstMonth().minusMonths(MONTHS), portion.lastMonth())
                .stream()
                .collect(groupingBy(EnterpriseMonth::enterpriseId));
    }

    private Map<LocalDate, Map<Long, ClientBase>> bases(Map<LocalDate, Set<Long>> enterprisesByDay) {
        Map<LocalDate, Map<Long, ClientBase>> bases = new HashMap<>();
        history.clientBases(enterprisesByDay)
                .forEach((day, some) ->
                        bases.put(day, some.stream().collect(toMap(ClientBase::enterpriseId, base -> base))));
        return bases;
    }
}
