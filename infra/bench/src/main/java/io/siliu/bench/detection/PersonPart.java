package io.siliu.bench.detection;

import io.siliu.rules.fact.AccountSignals;
import io.siliu.rules.fact.IdentitySignals;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.Observed;
import io.siliu.rules.fact.WillSignals;
import io.siliu.sandbox.economy.event.CallBack;
import io.siliu.sandbox.economy.event.IdentityCheck;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.Registration;
import io.siliu.sandbox.economy.event.SignIn;
import io.siliu.sandbox.economy.event.Will;
import io.siliu.sandbox.economy.event.Worker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who a worker is, by whose will they came, and whose card and phone they use. */
final class PersonPart {

    private static final Set<String> VIRTUAL = Set.of("162", "165", "167", "170", "171");

    private final Book book;
    private final Evidence evidence;
    private final Map<String, Set<String>> faces = new HashMap<>();
    private final Map<String, Set<String>> phones = new HashMap<>();
    private final Map<String, Set<String>> cards = new HashMap<>();

    PersonPart(Book book, Evidence evidence) {
        this.book = book;
        this.evidence = evidence;
        for (Registration registration : book.registrations.values()) {
            Worker worker = book.workers.get(registration.worker());
            add(faces, registration.identity().face(), worker.idNumber());
            add(phones, worker.mobile(), worker.id());
        }
        for (Line line : book.lines) {
            book.payments.of(line.id()).forEach(payment -> add(cards, payment.payeeAccount(), line.worker()));
        }
    }

    private static void add(Map<String, Set<String>> index, String key, String value) {
        index.computeIfAbsent(key, any -> new HashSet<>()).add(value);
    }

    IdentitySignals identity(Line line) {
        Registration registration = book.registrations.get(line.worker());
        Worker worker = book.workers.get(line.worker());
        IdentityCheck check = registration.identity();
        List<String> by = List.of(line.worker());
        Set<String> sharing = faces.get(check.face());
        return new IdentitySignals(
                Values.is(check.fourElementsMatch(), by),
                Values.number(check.faceSimilarity(), by),
                Values.is(check.livenessPassed(), by),
                Values.count(sharing.size(), by),
                Values.is(check.attributesDiffer(), by),
                Values.is(check.idExpiresOn().isBefore(line.settledOn()), by),
                Values.count(ChronoUnit.YEARS.between(worker.bornOn(), line.settledOn()), by),
                Values.is(check.registryAbnormal() || worker.deceased(), by),
                Values.is(worker.ruralWithoutPhone(), by),
                Values.is(check.assistedRecorded(), by),
                null,
                null);
    }

    WillSignals will(Line line) {
        Will will = book.registrations.get(line.worker()).will();
        List<String> by = List.of(line.worker());
        return new WillSignals(
                Values.is(will.videoRecorded(), by),
                Values.is(will.videoMatches(), by),
                Values.is(will.secondPerson(), by),
                Values.is(will.phoneControlled(), by),
                Values.is(will.otpNumberVerified(), by),
                sinceLogin(line),
                Values.is(denied(line), by),
                Values.is(will.alternativeShown(), by),
                Values.is(will.preTicked(), by),
                Values.is(will.faceOnlyWay(), by),
                null,
                signedInSince(line),
                null);
    }

    private Measured sinceLogin(Line line) {
        List<Payment> payments = book.payments.of(line.id());
        if (payments.isEmpty()) {
            return null;
        }
        LocalDate paidOn = payments.get(0).paidAt().toLocalDate();
        LocalDate last = book.signIns.of(line.worker()).stream()
                .map(SignIn::at)
                .filter(at -> at.isBefore(payments.get(0).paidAt()))
                .map(at -> at.toLocalDate())
                .max(LocalDate::compareTo)
                .orElse(book.registrations.get(line.worker()).origin().at().toLocalDate());
        return Values.count(ChronoUnit.DAYS.between(last, paidOn), List.of(line.worker()));
    }

    private Observed signedInSince(Line line) {
        LocalDateTime registered =
                book.registrations.get(line.worker()).origin().at();
        return Values.is(
                book.signIns.of(line.worker()).stream().anyMatch(one -> one.at().isAfter(registered)),
                List.of(line.worker()));
    }

    private boolean denied(Line line) {
        return book.callBacks.of(line.worker()).stream().anyMatch(CallBack::denied);
    }

    AccountSignals accounts(Line line) {
        Worker worker = book.workers.get(line.worker());
        Set<String> paidTo = new HashSet<>(Set.of(line.worker()));
        book.payments.of(line.id()).forEach(payment -> paidTo.addAll(cards.get(payment.payeeAccount())));
        Set<String> sharing = phones.get(worker.mobile());
        return new AccountSignals(
                Values.count(paidTo.size(), paidTo),
                Values.count(evidence.strangers(sharing, line.worker(), line.settledOn()), sharing),
                Values.is(VIRTUAL.contains(worker.mobile().substring(0, 3)), List.of(line.worker())),
                Values.count(ChronoUnit.DAYS.between(worker.mobileSince(), line.settledOn()), List.of(line.worker())));
    }
}
