package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.work.KindOfWork;
import io.siliu.rules.fact.Measured;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where the pay of one line was withdrawn, as far as the bank says it. */
final class Withdrawals {

    private static final int AS_THE_WORKER = 1;

    private Withdrawals() {}

    /**
     * The farthest from the place of work; null where the bank named no place that is known here. Somebody who withdraws under
     * an agreement says where that person is, and nothing of the worker.
     */
    static Measured distance(Subject subject, Known known) {
        BigDecimal farthest = null;
        List<Long> rows = new ArrayList<>();
        for (Heard row : ofPay(subject, known)) {
            Optional<BigDecimal> away = isAgreed(row, subject, known) ? Optional.empty() : away(row, subject, known);
            if (away.isPresent()) {
                farthest = farthest == null ? away.get() : farthest.max(away.get());
                rows.add(row.id());
            }
        }
        return farthest == null ? null : Evidence.number(farthest, Evidence.of(rows));
    }

    private static List<Heard> ofPay(Subject subject, Known known) {
        Instant paid = known.paidAt(subject);
        Instant end = paid.plus(Duration.ofDays(known.limits(subject).withdrawnWithinDays()));
        return known.outside().ofWorker(subject.workerId(), SaidKind.WITHDRAWAL).stream()
                .filter(row -> !row.at().isBefore(paid) && row.at().isBefore(end))
                .toList();
    }

    private static Optional<BigDecimal> away(Heard row, Subject subject, Known known) {
        String city = row.more().path("city").asString("");
        return known.places().kilometres(placeOfWork(subject, known), city);
    }

    /** Where the work of the line was ordered; the worker's own city where no order says it. */
    private static String placeOfWork(Subject subject, Known known) {
        return known.own(subject)
                .map(PaidLine::taskOrderId)
                .map(known.work().kinds()::get)
                .map(KindOfWork::city)
                .orElse(subject.city());
    }

    private static boolean isAgreed(Heard withdrawal, Subject subject, Known known) {
        LocalDate day = withdrawal.day();
        return !Objects.equals(withdrawal.figure(), AS_THE_WORKER)
                && known.outside().ofWorker(subject.workerId(), SaidKind.PROXY).stream()
                        .filter(row -> Objects.equals(row.other(), withdrawal.other()))
                        .filter(row -> !row.day().isAfter(day))
                        .anyMatch(row ->
                                row.lastDay().map(last -> !last.isBefore(day)).orElse(true));
    }
}
