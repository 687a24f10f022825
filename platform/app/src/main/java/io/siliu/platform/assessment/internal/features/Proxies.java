package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.rules.fact.ProxySignals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Who withdrew the pay of one line, within a week of its payment; null where nobody told of any withdrawal. */
final class Proxies {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Subject subject;
    private final Known known;
    private final List<Heard> others;

    private Proxies(Subject subject, Known known, List<Heard> withdrawals) {
        this.subject = subject;
        this.known = known;
        this.others = withdrawals.stream()
                .filter(row -> Objects.equals(row.figure(), 0))
                .toList();
    }

    static ProxySignals of(Subject subject, Known known) {
        Instant paid = known.paidAt(subject);
        List<Heard> all = known.outside().ofWorker(subject.workerId(), SaidKind.WITHDRAWAL);
        List<Heard> ofPay = all.stream()
                .filter(row -> !row.at().isBefore(paid) && row.at().isBefore(paid.plus(WEEK)))
                .toList();
        return all.isEmpty() ? null : new Proxies(subject, known, ofPay).signals();
    }

    private ProxySignals signals() {
        boolean without = others.stream().anyMatch(row -> agreement(row).isEmpty());
        boolean expired = others.stream()
                .anyMatch(row -> agreement(row)
                        .flatMap(Heard::lastDay)
                        .filter(last -> last.isBefore(row.day()))
                        .isPresent());
        TreeSet<Long> principals = new TreeSet<>();
        others.forEach(row -> principals.addAll(known.outside().principals(row.other())));
        List<String> rows = Evidence.of(others.stream().map(Heard::id).toList());
        return new ProxySignals(
                Evidence.seen(without, rows),
                Evidence.count(principals.size(), Evidence.of(principals)),
                Evidence.seen(expired, rows),
                Evidence.seen(!without, rows));
    }

    private Optional<Heard> agreement(Heard withdrawal) {
        LocalDate day = withdrawal.day();
        return known.outside().ofWorker(subject.workerId(), SaidKind.PROXY).stream()
                .filter(row -> row.other().equals(withdrawal.other()))
                .filter(row -> !row.day().isAfter(day))
                .reduce((one, later) -> later);
    }
}
