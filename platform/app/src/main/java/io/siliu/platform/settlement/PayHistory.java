package io.siliu.platform.settlement;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was paid, asked for many workers, enterprises or lines at once: what the features of records are computed from.
 * Callers check first that the actor may see it; the answers hold no identifier of a person.
 */
public interface PayHistory {

    /** Lines of some workers over all enterprises, settled within these days, by worker and day of settlement. */
    List<PaidLine> ofWorkers(Collection<Long> workerIds, LocalDate from, LocalDate to);

    /** What workers earned in a month, gross, over all enterprises; workers without income are left out. */
    Map<Long, Money> monthIncomes(Collection<Long> workerIds, YearMonth workMonth);

    /** What enterprises settled by month of work; months without a line are left out. */
    List<EnterpriseMonth> ofEnterprises(Collection<Long> enterpriseIds, YearMonth from, YearMonth to);

    /**
     * Who else was paid to the card of a line, by line; lines whose card nobody else is paid to are left out.
     *
     * @param atMost uses of one card that are answered, the latest ones
     */
    Map<Long, List<CardUse>> otherUsesOfCards(Collection<Long> lineIds, int atMost);

    /** What peers earned in a month, for every occupation and city in which somebody earned something. */
    List<PeerIncomes> peers(YearMonth workMonth);

    /** How many lines are booked for a month of work. */
    long linesOf(YearMonth workMonth);

    /**
     * The workers whom enterprises paid in the year up to a day, for many days at once, each with the enterprises that are asked
     * about; enterprises without any are left out.
     */
    Map<LocalDate, List<ClientBase>> clientBases(Map<LocalDate, Set<Long>> enterprises);

    /**
     * The lines of an enterprise for a month of work in some occupations, smallest first; an occupation is that of the task, or
     * the worker's where none stands behind a line.
     */
    List<PaidWork> paidFor(long enterpriseId, YearMonth workMonth, Collection<String> occupations);

    /**
     * What was paid for work of a kind.
     *
     * @param taskOrderId null where the line leads to no task order
     */
    record PaidWork(long lineId, Long taskOrderId, Money gross) {}

    /** When pay under the businesses of some workers was first settled within these days, by business; others are left out. */
    Map<Long, LocalDate> businessesUsed(Collection<Long> workerIds, LocalDate from, LocalDate to);

    /** How many lines enterprises settled on each of these days; days without any are left out. */
    List<DayLines> linesByDay(Collection<Long> enterpriseIds, LocalDate from, LocalDate to);

    /** The lines that an enterprise settled on a day. */
    record DayLines(long enterpriseId, LocalDate settledOn, long lines) {}

    /** Of these enterprises, those with a line of the month that leads to a task order. */
    Set<Long> withTasks(Collection<Long> enterpriseIds, YearMonth workMonth);

    /** By line; lines that are not paid are left out. */
    Map<Long, PaidOut> payouts(Collection<Long> lineIds);

    /** The account of each line by its keyed code in hex. */
    Map<Long, String> accountsOf(Collection<Long> lineIds);

    /** Lines that were paid to some accounts, settled within these days; accounts of nobody's pay are left out. */
    List<AccountPay> payOfAccounts(Collection<String> accounts, LocalDate from, LocalDate to);
}
