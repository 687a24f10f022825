package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.OutsideReadings;
import io.siliu.platform.settlement.AccountPay;
import io.siliu.platform.settlement.PayHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The transfers by which the pay of some lines moved on, three accounts far, as far as banks told of them.
 *
 * @param accounts by line, the account it is paid to
 * @param from by account
 * @param to by account
 * @param pay by account, what workers were paid to it: to those that sent money, and to those of the lines from which money went on
 * @param cut whether there were more transfers than are looked at
 */
record Moves(
        Map<Long, String> accounts,
        Map<String, List<Heard>> from,
        Map<String, List<Heard>> to,
        Map<String, List<AccountPay>> pay,
        boolean cut) {

    static final Moves NONE = new Moves(Map.of(), Map.of(), Map.of(), Map.of(), false);

    private static final int HOPS = 3;
    private static final int DAYS_AROUND = 8;
    private static final int DAYS_OF_PAYMENT = 31;
    private static final int MOST = 100_000;
    private static final Money SMALLEST = Money.of("500.00");
    private static final Money SMALLEST_PART = Money.of("100.00");

    /** @param ringDays within which a ring closes */
    static Moves of(
            Collection<Long> lines,
            LocalDate first,
            LocalDate last,
            int ringDays,
            PayHistory history,
            OutsideReadings readings) {
        Map<Long, String> accounts = history.accountsOf(lines);
        LocalDate until = last.plusDays(DAYS_OF_PAYMENT + (long) ringDays);
        List<Heard> out = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> frontier = new HashSet<>(accounts.values());
        for (int hop = 0; hop < HOPS && !frontier.isEmpty() && out.size() < MOST; hop++) {
            List<Heard> next = readings.transfersFrom(frontier, first, until);
            seen.addAll(frontier);
            out.addAll(next);
            frontier = followed(next).filter(account -> !seen.contains(account)).collect(toSet());
        }
        List<Heard> in = readings.transfersTo(targets(accounts, out), first.minusDays(DAYS_AROUND), until);
        return new Moves(
                accounts,
                out.stream().collect(groupingBy(Heard::thing)),
                in.stream().collect(groupingBy(Heard::other)),
                pay(in, moved(accounts, out), first, until, history),
                out.size() >= MOST || in.size() >= MOST);
    }

    /** Only such ones are followed; where others lead to is known by chance, when a line beside leads there too. */
    static boolean isOfAnyWeight(Heard transfer) {
        return isOfAnyWeight(transfer.amount());
    }

    /** The same of what went from one account to another in parts. */
    static boolean isOfAnyWeight(Money sum) {
        return sum.compareTo(SMALLEST) >= 0;
    }

    /** What is less is spent, not sent on. */
    static boolean isPart(Money amount) {
        return amount.compareTo(SMALLEST_PART) >= 0;
    }

    /** Accounts to which sums of any weight went, at once or in parts. */
    private static Stream<String> followed(List<Heard> transfers) {
        return transfers.stream()
                .filter(row -> isPart(row.amount()))
                .collect(groupingBy(Heard::thing, groupingBy(Heard::other, mapping(Heard::amount, toList()))))
                .values()
                .stream()
                .flatMap(sums -> sums.entrySet().stream())
                .filter(to -> isOfAnyWeight(Money.sum(to.getValue())))
                .map(Map.Entry::getKey);
    }

    /** Of the lines' own accounts those from which money went on: what else they were paid is asked for. */
    private static Set<String> moved(Map<Long, String> accounts, List<Heard> out) {
        Set<String> own = new HashSet<>(accounts.values());
        return out.stream().map(Heard::thing).filter(own::contains).collect(toSet());
    }

    /** Where pay went, and the accounts of the lines themselves, to see when they were paid. */
    private static Set<String> targets(Map<Long, String> accounts, List<Heard> out) {
        Set<String> own = new HashSet<>(accounts.values());
        Set<String> targets = new HashSet<>(own);
        out.stream()
                .filter(row -> own.contains(row.thing()) && isOfAnyWeight(row))
                .forEach(row -> targets.add(row.other()));
        return targets;
    }

    private static Map<String, List<AccountPay>> pay(
            List<Heard> in, Set<String> moved, LocalDate first, LocalDate until, PayHistory history) {
        Set<String> senders = new HashSet<>(moved);
        in.forEach(row -> senders.add(row.thing()));
        if (senders.isEmpty()) {
            return Map.of();
        }
        return history.payOfAccounts(senders, first.minusDays(DAYS_AROUND + (long) DAYS_OF_PAYMENT), until).stream()
                .collect(groupingBy(AccountPay::account));
    }

    /** Out of an account after a moment and not later than another. */
    List<Heard> out(String account, Instant after, Instant until) {
        return from.getOrDefault(account, List.of()).stream()
                .filter(row -> row.at().isAfter(after) && !row.at().isAfter(until))
                .toList();
    }

    List<Heard> into(String account) {
        return to.getOrDefault(account, List.of());
    }

    List<AccountPay> payOf(String account) {
        return pay.getOrDefault(account, List.of());
    }

    /** When the enterprise's money came to the account of a line, by the bank; the beginning of its day where it did not. */
    Instant paidAt(Subject subject, Set<String> payers) {
        Instant day = subject.settledOn().atStartOfDay(ChinaTime.ZONE).toInstant();
        return into(accounts.getOrDefault(subject.lineId(), "")).stream()
                .filter(row -> payers.contains(row.thing()) && !row.at().isBefore(day))
                .map(Heard::at)
                .findFirst()
                .orElse(day);
    }
}
