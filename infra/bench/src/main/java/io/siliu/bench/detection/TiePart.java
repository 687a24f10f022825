package io.siliu.bench.detection;

import io.siliu.rules.fact.ProxySignals;
import io.siliu.rules.fact.TieSignals;
import io.siliu.sandbox.economy.event.Employment;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.Officer;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.ProxyAgreement;
import io.siliu.sandbox.economy.event.Withdrawal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Ties of a worker to the enterprise, and people who withdraw for others. */
final class TiePart {

    private static final int NEVER_EMPLOYED = 120;

    private final Book book;
    private final Evidence evidence;

    TiePart(Book book, Evidence evidence) {
        this.book = book;
        this.evidence = evidence;
    }

    TieSignals ties(Line line) {
        Enterprise enterprise = book.enterprises.get(line.enterprise());
        String person = book.workers.get(line.worker()).idNumber();
        List<Employment> employments = book.employments.of(line.enterprise() + "/" + person);
        List<String> by = List.of(line.worker(), line.enterprise());
        return new TieSignals(
                Values.is(employments.stream().anyMatch(one -> one.insured() && isRecent(one, line.settledOn())), by),
                Values.is(employments.stream().anyMatch(one -> one.taxed() && isRecent(one, line.settledOn())), by),
                Values.is(
                        enterprise.officers().stream()
                                .anyMatch(officer -> officer.idNumber().equals(person)),
                        by),
                Values.is(
                        enterprise.officers().stream()
                                .map(Officer::spouseIdNumber)
                                .anyMatch(person::equals),
                        by),
                Values.count(sinceLeaving(employments, line.settledOn()), by),
                Values.count(
                        enterprise.officers().stream()
                                .mapToInt(Officer::otherPlatforms)
                                .max()
                                .orElse(0),
                        by));
    }

    private static boolean isRecent(Employment employment, LocalDate on) {
        return employment.to() == null || employment.to().isAfter(on.minusMonths(6));
    }

    private static long sinceLeaving(List<Employment> employments, LocalDate on) {
        return employments.stream()
                .map(Employment::to)
                .filter(Objects::nonNull)
                .mapToLong(left -> Math.max(0, ChronoUnit.MONTHS.between(left, on)))
                .min()
                .orElse(NEVER_EMPLOYED);
    }

    /** Of the withdrawals of this line's pay: within a week of the payment. */
    ProxySignals proxy(Line line) {
        boolean without = false;
        boolean expired = false;
        Set<String> principals = new HashSet<>();
        for (Withdrawal withdrawal : ofPay(book, line)) {
            if (isOwn(book, withdrawal)) {
                continue;
            }
            LocalDate on = withdrawal.at().toLocalDate();
            ProxyAgreement agreement = evidence.agreement(line.worker(), withdrawal.by(), on);
            without |= agreement == null;
            expired |= agreement != null && agreement.validTo().isBefore(on);
            book.withdrawalsBy.of(withdrawal.by()).stream()
                    .filter(other -> !isOwn(book, other))
                    .map(Withdrawal::worker)
                    .forEach(principals::add);
        }
        List<String> by = List.of(line.worker());
        return new ProxySignals(
                Values.is(without, by),
                Values.count(principals.size(), principals),
                Values.is(expired, by),
                Values.is(!without, by));
    }

    static boolean isOwn(Book book, Withdrawal withdrawal) {
        return withdrawal.by().equals(book.workers.get(withdrawal.worker()).idNumber());
    }

    static List<Withdrawal> ofPay(Book book, Line line) {
        List<Payment> payments = book.payments.of(line.id());
        if (payments.isEmpty()) {
            return List.of();
        }
        var paidAt = payments.get(0).paidAt();
        return book.withdrawals.of(line.worker()).stream()
                .filter(one -> !one.at().isBefore(paidAt) && one.at().isBefore(paidAt.plusDays(7)))
                .toList();
    }
}
