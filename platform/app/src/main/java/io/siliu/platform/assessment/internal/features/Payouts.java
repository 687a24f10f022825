package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.groupingBy;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.settlement.PaidOut;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.MeasuredAmount;
import io.siliu.rules.fact.PayoutSignals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The payouts to the worker of one line. */
final class Payouts {

    private static final int YEAR = 12;

    private final Subject subject;
    private final Known known;

    private Payouts(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
    }

    static PayoutSignals of(Subject subject, Known known) {
        return new Payouts(subject, known).signals();
    }

    private PayoutSignals signals() {
        Optional<PaidOut> paid = Optional.ofNullable(known.payouts().get(subject.lineId()));
        return new PayoutSignals(
                split(),
                edgeMonths(),
                twelveMonths(),
                paid.map(Payouts::night).orElse(null),
                paid.map(this::sinceCardChange).orElse(null),
                null,
                null,
                null,
                null,
                null);
    }

    /** Lines carry a day and no hour: within 24 hours is the day of settlement. */
    private Measured split() {
        Edge edge = known.limits(subject).splitting();
        if (edge == null) {
            return null;
        }
        List<PaidLine> near = known.paidTo(subject).stream()
                .filter(line -> line.settledOn().equals(subject.settledOn()) && edge.holds(line.net()))
                .toList();
        return Evidence.count(near.size(), Evidence.ofLines(near));
    }

    private Measured edgeMonths() {
        Edge edge = known.limits(subject).month();
        if (edge == null) {
            return null;
        }
        Map<YearMonth, List<PaidLine>> months = lastYear().collect(groupingBy(PaidLine::workMonth));
        List<List<PaidLine>> near = months.values().stream()
                .filter(lines -> edge.holds(gross(lines)))
                .toList();
        return Evidence.count(
                near.size(),
                Evidence.ofLines(near.stream().flatMap(List::stream).toList()));
    }

    private MeasuredAmount twelveMonths() {
        List<PaidLine> year = lastYear().toList();
        return Evidence.amount(gross(year), Evidence.ofLines(year));
    }

    private Stream<PaidLine> lastYear() {
        YearMonth first = subject.workMonth().minusMonths(YEAR - 1);
        return known.paidTo(subject).stream()
                .filter(line ->
                        !line.workMonth().isBefore(first) && !line.workMonth().isAfter(subject.workMonth()));
    }

    private static Measured night(PaidOut paid) {
        return Evidence.share(
                BigDecimal.valueOf(paid.atNight()),
                BigDecimal.valueOf(paid.ofBatch()),
                List.of(String.valueOf(paid.batchId())));
    }

    private Measured sinceCardChange(PaidOut paid) {
        return Optional.ofNullable(known.cardChanges().get(subject.workerId()))
                .filter(changed -> !changed.isAfter(paid.paidAt()))
                .map(changed -> hours(changed, paid.paidAt()))
                .filter(Objects::nonNull)
                .orElse(null);
    }

    private static Measured hours(Instant from, Instant to) {
        return Evidence.count(ChronoUnit.HOURS.between(from, to), List.of());
    }

    private static Money gross(List<PaidLine> lines) {
        return Money.sum(lines.stream().map(PaidLine::gross).toList());
    }
}
