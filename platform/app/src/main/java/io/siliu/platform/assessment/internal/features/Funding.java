package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.assessment.internal.outside.Things;
import io.siliu.rules.fact.FundSourceSignals;
import io.siliu.rules.fact.Observed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What the platform keeps of the enterprise's money, and whether it does anything for it. */
final class Funding {

    /** What a worker says of pay speaks of the lines that were settled so many days before or after the call. */
    private static final int DAYS_OF_A_CALL = 31;

    private Funding() {}

    static FundSourceSignals of(Subject subject, Known known) {
        List<Heard> deposits = deposits(subject, known);
        List<String> rows = Evidence.of(deposits.stream().map(Heard::id).toList());
        return new FundSourceSignals(
                deposits.isEmpty()
                        ? null
                        : Evidence.seen(!of(deposits, "personal").isEmpty(), rows),
                Evidence.share(
                        sum(of(deposits, "outAtOnce")).amount(), sum(deposits).amount(), rows),
                subject.fee() == null
                        ? null
                        : Evidence.share(
                                subject.fee().amount(),
                                subject.gross().amount(),
                                List.of(String.valueOf(subject.lineId()))),
                service(subject, known),
                paidElsewhere(subject, known));
    }

    /** For the month of the line. */
    private static List<Heard> deposits(Subject subject, Known known) {
        int month = Things.month(subject.workMonth());
        return known.outside().ofEnterprise(subject.enterpriseId(), SaidKind.DEPOSIT).stream()
                .filter(row -> Objects.equals(row.figure(), month))
                .toList();
    }

    private static List<Heard> of(List<Heard> deposits, String how) {
        return deposits.stream().filter(row -> row.is(how).orElse(false)).toList();
    }

    private static Money sum(List<Heard> deposits) {
        return Money.sum(deposits.stream().map(Heard::amount).toList());
    }

    /**
     * By the worker's own word on the pay of this enterprise, as the last report of each call has it; null where nobody asked
     * about it.
     */
    private static Observed paidElsewhere(Subject subject, Known known) {
        Map<LocalDate, Heard> calls = new TreeMap<>();
        known.outside().ofWorker(subject.workerId(), SaidKind.CALL_BACK).stream()
                .filter(row -> Objects.equals(row.enterpriseId(), subject.enterpriseId()))
                .filter(row -> row.is("paidElsewhere").isPresent())
                .filter(row -> Math.abs(ChronoUnit.DAYS.between(subject.settledOn(), row.day())) <= DAYS_OF_A_CALL)
                .forEach(row -> calls.merge(row.day(), row, Heard::saidLater));
        Collection<Heard> asked = calls.values();
        return asked.isEmpty()
                ? null
                : Evidence.seen(
                        asked.stream().anyMatch(row -> row.is("paidElsewhere").orElseThrow()),
                        Evidence.of(asked.stream().map(Heard::id).toList()));
    }

    /** Without any duty by the agreement, or a single task order in the month, the platform did nothing but pay. */
    private static Observed service(Subject subject, Known known) {
        Optional<Heard> agreement = known.latestOfEnterprise(subject, SaidKind.AGREEMENT);
        if (agreement
                .flatMap(row -> row.is("managesWork"))
                .filter(manages -> !manages)
                .isPresent()) {
            return Evidence.seen(false, List.of(String.valueOf(agreement.get().id())));
        }
        return Evidence.seen(
                known.tasked().get(subject.workMonth()).contains(subject.enterpriseId()),
                List.of(NamedEvidence.SPENT.id(subject.enterpriseId(), subject.workMonth())));
    }
}
