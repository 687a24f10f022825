package io.siliu.platform.settlement.internal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.Money;
import io.siliu.platform.database.Portions;
import io.siliu.platform.settlement.AccountPay;
import io.siliu.platform.settlement.CardUse;
import io.siliu.platform.settlement.ClientBase;
import io.siliu.platform.settlement.EnterpriseMonth;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.settlement.PaidOut;
import io.siliu.platform.settlement.PayHistory;
import io.siliu.platform.settlement.PeerIncomes;
import io.siliu.platform.settlement.WorkerIncome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
final class StoredPayHistory implements PayHistory {

    private static final int SOME = 20;
    /** Above so many days one reading of all workers of an enterprise costs less than a count for each day. */
    private static final int DAYS_WORTH_ALL = 5;

    private final HistoryMapper history;
    private final LineMapper lines;

    StoredPayHistory(HistoryMapper history, LineMapper lines) {
        this.history = history;
        this.lines = lines;
    }

    @Override
    public List<PaidLine> ofWorkers(Collection<Long> workerIds, LocalDate from, LocalDate to) {
        Set<Long> givenBack = Set.copyOf(Portions.asked(workerIds, history::givenBack));
        return Portions.asked(workerIds, chunk -> history.ofWorkers(chunk, from, to)).stream()
                .map(row -> new PaidLine(
                        row.enterpriseId(),
                        row.lineId(),
                        row.workerId(),
                        row.capacity(),
                        row.soleProprietorId(),
                        row.settledOn(),
                        YearMonth.parse(row.workMonth()),
                        row.gross(),
                        row.net(),
                        row.taskOrderId(),
                        givenBack.contains(row.lineId())))
                .toList();
    }

    @Override
    public Map<Long, Money> monthIncomes(Collection<Long> workerIds, YearMonth workMonth) {
        return Portions.asked(workerIds, chunk -> lines.incomes(chunk, workMonth.toString())).stream()
                .collect(toMap(WorkerIncome::workerId, WorkerIncome::gross));
    }

    @Override
    public List<EnterpriseMonth> ofEnterprises(Collection<Long> enterpriseIds, YearMonth from, YearMonth to) {
        return Portions.asked(enterpriseIds, chunk -> history.ofEnterprises(chunk, from.toString(), to.toString()))
                .stream()
                .map(row -> new EnterpriseMonth(
                        row.enterpriseId(), YearMonth.parse(row.workMonth()), row.gross(), row.lineCount()))
                .toList();
    }

    @Override
    public Map<Long, List<CardUse>> otherUsesOfCards(Collection<Long> lineIds, int atMost) {
        Map<String, List<HistoryMapper.UseRow>> ofCard = new HashMap<>();
        Map<Long, List<CardUse>> others = new HashMap<>();
        for (HistoryMapper.SharedCard shared : Portions.asked(lineIds, history::sharedCards)) {
            List<HistoryMapper.UseRow> uses =
                    ofCard.computeIfAbsent(shared.card(), card -> history.usesOfCard(card, atMost));
            List<CardUse> ofOthers = uses.stream()
                    .filter(use -> use.workerId() != shared.workerId())
                    .map(use -> new CardUse(use.lineId(), use.workerId(), use.settledOn()))
                    .toList();
            if (!ofOthers.isEmpty()) {
                others.put(shared.lineId(), ofOthers);
            }
        }
        return others;
    }

    @Override
    public List<PeerIncomes> peers(YearMonth workMonth) {
        return history.peers(workMonth.toString());
    }

    @Override
    public long linesOf(YearMonth workMonth) {
        return history.linesOf(workMonth.toString());
    }

    @Override
    public Map<LocalDate, List<ClientBase>> clientBases(Map<LocalDate, Set<Long>> enterprises) {
        Map<LocalDate, List<ClientBase>> bases = new HashMap<>();
        if (enterprises.size() < DAYS_WORTH_ALL) {
            enterprises.forEach((day, own) -> bases.put(day, clientBases(own, day)));
            return bases;
        }
        Set<Long> all = enterprises.values().stream().flatMap(Set::stream).collect(toSet());
        ServedWorkers served = new ServedWorkers(Portions.asked(all, history::served));
        enterprises.forEach((day, own) -> bases.put(
                day,
                own.stream()
                        .flatMap(each -> served.on(each, day, SOME).stream())
                        .toList()));
        return bases;
    }

    private List<ClientBase> clientBases(Collection<Long> enterpriseIds, LocalDate day) {
        return Portions.asked(enterpriseIds, chunk -> history.clientBases(chunk, day, day.minusYears(1))).stream()
                .map(row -> new ClientBase(
                        row.enterpriseId(),
                        row.workers(),
                        row.exclusive(),
                        history.servedElsewhere(row.enterpriseId(), day, SOME)))
                .toList();
    }

    @Override
    public List<DayLines> linesByDay(Collection<Long> enterpriseIds, LocalDate from, LocalDate to) {
        return Portions.asked(enterpriseIds, chunk -> history.linesByDay(chunk, from, to));
    }

    @Override
    public List<PaidWork> paidFor(long enterpriseId, YearMonth workMonth, Collection<String> occupations) {
        return occupations.isEmpty()
                ? List.of()
                : history.paidFor(enterpriseId, workMonth.toString(), Set.copyOf(occupations));
    }

    @Override
    public Map<Long, LocalDate> businessesUsed(Collection<Long> workerIds, LocalDate from, LocalDate to) {
        return Portions.asked(workerIds, chunk -> history.businessesUsed(chunk, from, to)).stream()
                .collect(toMap(
                        HistoryMapper.UsedBusiness::soleProprietorId,
                        HistoryMapper.UsedBusiness::firstOn,
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    @Override
    public Set<Long> withTasks(Collection<Long> enterpriseIds, YearMonth workMonth) {
        return Set.copyOf(Portions.asked(enterpriseIds, chunk -> history.withTasks(chunk, workMonth.toString())));
    }

    /** The latest order of a line counts, where the bank refused earlier ones. */
    @Override
    public Map<Long, PaidOut> payouts(Collection<Long> lineIds) {
        return Portions.asked(lineIds, history::payouts).stream()
                .collect(toMap(
                        PaidOut::lineId,
                        paid -> paid,
                        (one, other) -> one.paidAt().isAfter(other.paidAt()) ? one : other));
    }

    @Override
    public Map<Long, String> accountsOf(Collection<Long> lineIds) {
        return Portions.asked(lineIds, history::accountsOf).stream()
                .collect(toMap(
                        HistoryMapper.AccountRow::lineId, HistoryMapper.AccountRow::account, (one, paidTwice) -> one));
    }

    @Override
    public List<AccountPay> payOfAccounts(Collection<String> accounts, LocalDate from, LocalDate to) {
        return Portions.asked(accounts, chunk -> history.payOfAccounts(chunk, from, to));
    }
}
