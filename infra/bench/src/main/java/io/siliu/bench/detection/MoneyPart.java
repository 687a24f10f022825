package io.siliu.bench.detection;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.FundSourceSignals;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.PayoutSignals;
import io.siliu.rules.fact.TransferSignals;
import io.siliu.sandbox.economy.event.Deposit;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.MasterAgreement;
import io.siliu.sandbox.economy.event.Officer;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.Reported;
import io.siliu.sandbox.economy.event.Transfer;
import io.siliu.sandbox.economy.event.Withdrawal;
import io.siliu.sandbox.economy.world.City;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where money came from, how it was paid out and where it went afterwards. */
final class MoneyPart {

    private static final Duration RETURN = Duration.ofHours(72);
    private static final int RING_DAYS = 30;
    private static final Money SPLIT_LIMIT = Money.of("50000.00");
    private static final Money SPLIT_FLOOR = Money.of("45000.00");
    private static final Money EDGE_LIMIT = Money.of("100000.00");
    private static final Money EDGE_FLOOR = Money.of("98000.00");

    private final Book book;
    private final Months months;
    private final Evidence evidence;
    private final Map<String, List<Payment>> ofWorker = new HashMap<>();
    private final Map<String, int[]> nights = new HashMap<>();
    private final Map<String, Set<String>> ownersOfAccount = new HashMap<>();

    MoneyPart(Book book, Months months, Evidence evidence) {
        this.book = book;
        this.months = months;
        this.evidence = evidence;
        for (Line line : book.lines) {
            for (Payment payment : book.payments.of(line.id())) {
                ofWorker.computeIfAbsent(line.worker(), key -> new ArrayList<>())
                        .add(payment);
                ownersOfAccount
                        .computeIfAbsent(payment.payeeAccount(), key -> new HashSet<>())
                        .add(line.worker());
                int[] batch = nights.computeIfAbsent(batch(line, payment), key -> new int[2]);
                batch[0] += payment.paidAt().getHour() < 5 ? 1 : 0;
                batch[1]++;
            }
        }
    }

    private static String batch(Line line, Payment payment) {
        return line.enterprise() + "/" + payment.paidAt().toLocalDate();
    }

    TransferSignals transfers(Line line) {
        List<Payment> payments = book.payments.of(line.id());
        if (payments.isEmpty()) {
            return null;
        }
        Money returned = returned(line, payments);
        Money paid = Money.sum(payments.stream().map(Payment::amount).toList());
        List<String> by = payments.stream().map(Payment::receipt).toList();
        Set<String> fans = fanIn(payments);
        return new TransferSignals(
                distance(line),
                Values.share(returned, paid, by),
                Values.amount(returned, by),
                Values.count(ring(line, payments), by),
                Values.count(Math.max(1, fans.size()), fans));
    }

    /** A withdrawal under an agreement says where the agent is, and nothing of the worker. */
    private Measured distance(Line line) {
        City service = City.of(line.city());
        double farthest = 0;
        for (Withdrawal withdrawal : TiePart.ofPay(book, line)) {
            boolean agreed = !TiePart.isOwn(book, withdrawal)
                    && evidence.agreement(
                                    line.worker(),
                                    withdrawal.by(),
                                    withdrawal.at().toLocalDate())
                            != null;
            if (!agreed) {
                farthest = Math.max(farthest, City.of(withdrawal.city()).kilometresTo(service));
            }
        }
        return Values.number(farthest, List.of(line.worker()));
    }

    private Money returned(Line line, List<Payment> payments) {
        Set<String> theirs = theirAccounts(line);
        Money sum = Money.ZERO;
        for (Payment payment : payments) {
            for (Transfer transfer : after(payment.payeeAccount(), payment.paidAt(), RETURN)) {
                if (theirs.contains(transfer.to())) {
                    sum = sum.plus(transfer.amount());
                }
            }
        }
        return sum;
    }

    private List<Transfer> after(String account, LocalDateTime begin, Duration within) {
        return book.transfersFrom.of(account).stream()
                .filter(one -> one.at().isAfter(begin) && !one.at().isAfter(begin.plus(within)))
                .toList();
    }

    /**
     * Length of the shortest ring that the payment closes: enterprise, worker, at most two others, and back to the
     * enterprise or its officers, who are one hand; each transfer after the one before. Only sums count that are most of
     * the pay, so that rent or a loan paid back is no ring; nobody in this economy returns pay in parts.
     */
    private int ring(Line line, List<Payment> payments) {
        Set<String> home = theirAccounts(line);
        Money paid = Money.sum(payments.stream().map(Payment::amount).toList());
        LocalDateTime begin = payments.get(0).paidAt();
        LocalDateTime end = begin.plusDays(RING_DAYS);
        Map<String, LocalDateTime> reached = new HashMap<>();
        payments.forEach(payment -> reached.put(payment.payeeAccount(), begin));
        for (int length = 2; length <= 4; length++) {
            Map<String, LocalDateTime> next = next(reached, paid, end);
            if (next.keySet().stream().anyMatch(home::contains)) {
                return length;
            }
            reached.clear();
            reached.putAll(next);
        }
        return 0;
    }

    /** The accounts that most of the pay reached by one transfer more, each since when. */
    private Map<String, LocalDateTime> next(Map<String, LocalDateTime> reached, Money paid, LocalDateTime end) {
        Map<String, LocalDateTime> next = new HashMap<>();
        reached.forEach((account, since) -> after(account, since, Duration.between(since, end)).stream()
                .filter(one -> isMost(one, paid))
                .forEach(one -> next.merge(one.to(), one.at(), (a, b) -> a.isBefore(b) ? a : b)));
        return next;
    }

    private Set<String> theirAccounts(Line line) {
        Enterprise enterprise = book.enterprises.get(line.enterprise());
        Set<String> theirs = new HashSet<>(Set.of(enterprise.account()));
        enterprise.officers().stream().map(Officer::account).forEach(theirs::add);
        return theirs;
    }

    /** Workers most of whose pay reached, within a week, an account that most of this worker's pay reached. */
    private Set<String> fanIn(List<Payment> payments) {
        Set<String> widest = Set.of();
        for (Payment payment : payments) {
            for (Transfer transfer : after(payment.payeeAccount(), payment.paidAt(), Duration.ofDays(7))) {
                if (isMost(transfer, payment.amount())) {
                    Set<String> workers = sendersTo(transfer);
                    widest = workers.size() > widest.size() ? workers : widest;
                }
            }
        }
        return widest;
    }

    private Set<String> sendersTo(Transfer transfer) {
        Set<String> workers = new HashSet<>();
        for (Transfer other : book.transfersTo.of(transfer.to())) {
            if (Duration.between(other.at(), transfer.at()).abs().compareTo(Duration.ofDays(7)) <= 0) {
                for (String worker : ownersOfAccount.getOrDefault(other.from(), Set.of())) {
                    if (ofWorker.get(worker).stream().anyMatch(payment -> isPayOf(payment, other))) {
                        workers.add(worker);
                    }
                }
            }
        }
        return workers;
    }

    private static boolean isPayOf(Payment payment, Transfer transfer) {
        return payment.payeeAccount().equals(transfer.from())
                && transfer.at().isAfter(payment.paidAt())
                && transfer.at().isBefore(payment.paidAt().plusDays(7))
                && isMost(transfer, payment.amount());
    }

    private static boolean isMost(Transfer transfer, Money pay) {
        return transfer.amount().cents() * 2 >= pay.cents();
    }

    FundSourceSignals source(Line line) {
        MasterAgreement agreement = book.agreements.get(line.enterprise());
        List<Deposit> deposits = book.deposits.of(Book.key(line.enterprise(), line.period()));
        List<String> by = List.of(line.enterprise());
        Money all = Money.sum(deposits.stream().map(Deposit::amount).toList());
        Money atOnce = Money.sum(deposits.stream()
                .filter(Deposit::outAtOnce)
                .map(Deposit::amount)
                .toList());
        return new FundSourceSignals(
                Values.is(deposits.stream().anyMatch(Deposit::personal), by),
                Values.share(atOnce, all, by),
                Values.number(agreement.feeRate(), List.of(agreement.number())),
                Values.is(agreement.managesWork(), List.of(agreement.number())),
                Values.is(false, by));
    }

    PayoutSignals payout(Line line) {
        List<Payment> payments = book.payments.of(line.id());
        if (payments.isEmpty()) {
            return null;
        }
        Payment first = payments.get(0);
        List<String> by = payments.stream().map(Payment::receipt).toList();
        int[] batch = nights.get(batch(line, first));
        Reported reported = book.reported.get(Book.key(line.worker(), line.period()));
        Money earned = months.income(line.worker(), line.period());
        Money stated = reported == null ? Money.ZERO : reported.income();
        boolean genuine = payments.stream().allMatch(Payment::genuine);
        return new PayoutSignals(
                Values.count(splits(line, first), by),
                Values.count(edges(line), List.of(line.worker())),
                Values.amount(months.incomeOfYear(line.worker(), line.period()), List.of(line.worker())),
                Values.number((double) batch[0] / batch[1], by),
                Values.count(
                        Math.max(
                                0,
                                ChronoUnit.HOURS.between(
                                        book.workers
                                                .get(line.worker())
                                                .cardSince()
                                                .atStartOfDay(),
                                        first.paidAt())),
                        by),
                Values.number(earned.minus(stated).abs().amount().divide(earned.amount(), 6, RoundingMode.HALF_UP), by),
                Values.is(!genuine, by),
                Values.is(!genuine, by),
                Values.is(stated.isZero(), by),
                Values.count(
                        Math.max(
                                0,
                                ChronoUnit.DAYS.between(
                                        line.dueOn(), first.paidAt().toLocalDate())),
                        by));
    }

    private long splits(Line line, Payment first) {
        return ofWorker.get(line.worker()).stream()
                .filter(one ->
                        Duration.between(one.paidAt(), first.paidAt()).abs().compareTo(Duration.ofHours(24)) <= 0)
                .filter(one ->
                        one.amount().compareTo(SPLIT_FLOOR) >= 0 && one.amount().compareTo(SPLIT_LIMIT) < 0)
                .count();
    }

    /** The exemption belongs to the taxpayer, so each licence of a person has its own edge. */
    private long edges(Line line) {
        long edges = 0;
        for (YearMonth month = line.period().minusMonths(11);
                !month.isAfter(line.period());
                month = month.plusMonths(1)) {
            Money income = months.taxpayerIncome(line, month);
            edges += income.compareTo(EDGE_FLOOR) >= 0 && income.compareTo(EDGE_LIMIT) <= 0 ? 1 : 0;
        }
        return edges;
    }
}
