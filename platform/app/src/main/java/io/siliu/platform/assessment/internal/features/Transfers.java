package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.ChinaTime;
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

    /** The transfers of a ring are its evidence, step by step; of no ring the line is that was looked at. */
    private Measured ring() {
        Instant end = paid.plus(known.limits(subject).ringWithin());
        List<Ring.Arrival> all = paidUntil(end);
        Money inAll = Money.sum(all.stream().map(Ring.Arrival::amount).toList());
        return new Ring(known.moves(), home, net(), inAll, end)
                .from(account, all)
                .map(way -> Evidence.count(way.length(), path(way)))
                .orElseGet(() -> Evidence.count(0, List.of(String.valueOf(subject.lineId()))));
    }

    /** This pay, and what else the account was paid until then. */
    private List<Ring.Arrival> paidUntil(Instant end) {
        List<Ring.Arrival> all = new ArrayList<>(List.of(new Ring.Arrival(paid, net())));
        known.moves().payOf(account).stream()
                .filter(pay -> pay.lineId() != subject.lineId())
                .filter(pay -> !pay.settledOn().isBefore(subject.settledOn()))
                .filter(pay -> !pay.settledOn().isAfter(ChinaTime.dateOf(end)))
                .forEach(pay -> all.add(new Ring.Arrival(
                        pay.settledOn().atStartOfDay(ChinaTime.ZONE).toInstant(), pay.net())));
        return all;
    }

    /** No step is left out for the many transfers of another. */
    private static List<String> path(Ring.Way way) {
        int ofEach = Evidence.MOST / (Ring.LONGEST - 1);
        return way.hops().stream()
                .flatMap(hop -> hop.subList(Math.max(0, hop.size() - ofEach), hop.size()).stream())
                .map(transfer -> String.valueOf(transfer.id()))
                .toList();
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
