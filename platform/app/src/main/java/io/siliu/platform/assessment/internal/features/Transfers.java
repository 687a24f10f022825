package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.settlement.AccountPay;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.TransferSignals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where the pay of one line went afterwards, by the banks that told of it and by the cards of other lines. */
final class Transfers {

    private static final int LONGEST_RING = 4;
    private static final Duration WEEK = Duration.ofDays(7);

    private final Subject subject;
    private final Known known;
    private final String account;
    private final Instant paid;
    private final Set<String> home;

    private Transfers(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
        this.account = known.moves().accounts().get(subject.lineId());
        this.paid = known.paidAt(subject);
        this.home = known.accountsOfEnterprise(subject);
    }

    static TransferSignals of(Subject subject, Known known) {
        Transfers transfers = new Transfers(subject, known);
        return transfers.isKnown()
                ? transfers.signals()
                : new TransferSignals(
                        Withdrawals.distance(subject, known), null, null, null, Accounts.fanIn(subject, known));
    }

    /** Whether a bank told of this account or of the enterprise's: silence alone says nothing. */
    private boolean isKnown() {
        Moves moves = known.moves();
        return account != null
                && !moves.cut()
                && !home.isEmpty()
                && !(moves.into(account).isEmpty()
                        && moves.from().getOrDefault(account, List.of()).isEmpty());
    }

    private TransferSignals signals() {
        Instant end = paid.plus(known.limits(subject).returnWithin());
        List<Heard> back = known.moves().out(account, paid, end).stream()
                .filter(row -> home.contains(row.other()))
                .toList();
        Money returned = Money.sum(back.stream().map(Heard::amount).toList());
        List<String> rows = Evidence.of(back.stream().map(Heard::id).toList());
        return new TransferSignals(
                Withdrawals.distance(subject, known),
                Evidence.share(returned.amount(), net().amount(), rows),
                Evidence.amount(returned, rows),
                ring(),
                fanIn());
    }

    private Money net() {
        return known.own(subject).map(line -> line.net()).orElse(subject.gross());
    }

    /**
     * Enterprise, worker, at most two others, and back to the enterprise or its people, who are one hand. Only sums that
     * are most of the pay count, so that rent or a loan paid back is no ring.
     */
    private Measured ring() {
        Instant end = paid.plus(known.limits(subject).ringWithin());
        Set<String> frontier = Set.of(account);
        List<String> evidence = List.of(String.valueOf(subject.lineId()));
        for (int length = 2; length <= LONGEST_RING; length++) {
            List<Heard> next = new ArrayList<>();
            for (String from : frontier) {
                known.moves().out(from, paid, end).stream()
                        .filter(row -> isMost(row, net()))
                        .forEach(next::add);
            }
            if (next.stream().map(Heard::other).anyMatch(home::contains)) {
                return Evidence.count(length, evidence);
            }
            frontier =
                    next.stream().filter(Moves::isOfAnyWeight).map(Heard::other).collect(toSet());
        }
        return Evidence.count(0, evidence);
    }

    /** Workers most of whose pay reached within a week the account that most of this worker's pay reached. */
    private Measured fanIn() {
        Set<Long> widest = Set.of();
        for (Heard own : known.moves().out(account, paid, paid.plus(WEEK))) {
            if (isMost(own, net()) && Moves.isOfAnyWeight(own)) {
                Set<Long> senders = senders(own);
                widest = senders.size() > widest.size() ? senders : widest;
            }
        }
        Measured cards = Accounts.fanIn(subject, known);
        TreeSet<Long> workers = new TreeSet<>(widest);
        workers.add(subject.workerId());
        Measured here = Evidence.count(workers.size(), Evidence.of(workers));
        return cards.value().number().compareTo(here.value().number()) > 0 ? cards : here;
    }

    private Set<Long> senders(Heard own) {
        return known.moves().into(own.other()).stream()
                .filter(row -> Duration.between(row.at(), own.at()).abs().compareTo(WEEK) <= 0)
                .flatMap(row -> known.moves().payOf(row.thing()).stream().filter(pay -> isPayOf(pay, row)))
                .map(AccountPay::workerId)
                .collect(toSet());
    }

    private static boolean isPayOf(AccountPay pay, Heard transfer) {
        return !pay.settledOn().isAfter(transfer.day())
                && transfer.day().isBefore(pay.settledOn().plusDays(2 * WEEK.toDays()))
                && isMost(transfer, pay.net());
    }

    private static boolean isMost(Heard transfer, Money pay) {
        return transfer.amount().cents() * 2 >= pay.cents();
    }
}
