package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.OutsideReadings;
import io.siliu.platform.settlement.AccountPay;
import io.siliu.platform.settlement.PayHistory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The transfers by which the pay of some lines moved on, three accounts far, as far as banks told of them.
 *
 * @param accounts by line, the account it is paid to
 * @param from by account
 * @param to by account
 * @param pay by account, what workers were paid to it
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
    private static final BigDecimal SMALLEST = new BigDecimal("500");

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
            frontier = next.stream()
                    .filter(Moves::isOfAnyWeight)
                    .map(Heard::other)
                    .filter(account -> !seen.contains(account))
                    .collect(toSet());
        }
        List<Heard> in = readings.transfersTo(targets(accounts, out), first.minusDays(DAYS_AROUND), until);
        return new Moves(
                accounts,
                out.stream().collect(groupingBy(Heard::thing)),
                in.stream().collect(groupingBy(Heard::other)),
                pay(in, first, until, history),
                out.size() >= MOST || in.size() >= MOST);
    }

    /** Only such ones are followed; where others lead to is known by chance, when a line beside leads there too. */
    static boolean isOfAnyWeight(Heard transfer) {
        return transfer.amount().amount().compareTo(SMALLEST) >= 0;
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
            List<Heard> in, LocalDate first, LocalDate until, PayHistory history) {
        if (in.isEmpty()) {
            return Map.of();
        }
        Set<String> senders = in.stream().map(Heard::thing).collect(toSet());
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
