package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.settlement.PeerIncomes;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.MeasuredAmount;
import io.siliu.rules.fact.PaySignals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The worker's pay over time, as seen from one line. */
final class Pay {

    private static final int FEWEST_PEERS = 30;
    private static final int MONTHS_OF_MEAN = 3;

    private final Subject subject;
    private final Known known;
    private final List<PaidLine> lines;
    private final List<PaidLine> run;

    private Pay(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
        this.lines = known.paidTo(subject);
        this.run = consecutive(known.paidByEnterprise(subject), subject.workMonth());
    }

    static PaySignals of(Subject subject, Known known) {
        return new Pay(subject, known).signals();
    }

    private PaySignals signals() {
        List<String> evidence = Evidence.ofLines(run);
        long months = months(run).size();
        return new PaySignals(
                peerTop(),
                ownMean(),
                Evidence.count(months, evidence),
                variation(evidence),
                sameDay(evidence),
                Evidence.count(months, evidence),
                singleClient());
    }

    private MeasuredAmount peerTop() {
        return known.peers()
                .of(subject)
                .filter(peers -> peers.workers() >= FEWEST_PEERS)
                .map(PeerIncomes::top)
                .map(top -> Evidence.amount(top, List.of(PeerTable.id(subject))))
                .orElse(null);
    }

    /** Of a worker who has worked for fewer than three months there is no mean to compare with. */
    private MeasuredAmount ownMean() {
        YearMonth first = subject.workMonth().minusMonths(MONTHS_OF_MEAN);
        List<PaidLine> before = lines.stream()
                .filter(line ->
                        !line.workMonth().isBefore(first) && line.workMonth().isBefore(subject.workMonth()))
                .toList();
        return months(before).size() < MONTHS_OF_MEAN
                ? null
                : Evidence.amount(
                        gross(before.stream()).dividedBy(BigDecimal.valueOf(MONTHS_OF_MEAN)), Evidence.ofLines(before));
    }

    /** Standard deviation of the months' sums over their mean; of one month alone there is none. */
    private Measured variation(List<String> evidence) {
        List<BigDecimal> sums = months(run).values().stream().map(Money::amount).toList();
        if (sums.size() < 2) {
            return null;
        }
        BigDecimal count = BigDecimal.valueOf(sums.size());
        BigDecimal mean = sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(count, MathContext.DECIMAL64);
        BigDecimal variance = sums.stream()
                .map(sum -> sum.subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(count, MathContext.DECIMAL64);
        return Evidence.share(variance.sqrt(MathContext.DECIMAL64), mean, evidence);
    }

    private Measured sameDay(List<String> evidence) {
        Map<Integer, Long> days =
                run.stream().collect(groupingBy(line -> line.settledOn().getDayOfMonth(), counting()));
        long most = days.values().stream().max(Long::compare).orElse(0L);
        return Evidence.share(BigDecimal.valueOf(most), BigDecimal.valueOf(run.size()), evidence);
    }

    private Measured singleClient() {
        List<PaidLine> recent = lines.stream()
                .filter(line -> line.workMonth().isAfter(subject.workMonth().minusMonths(MONTHS_OF_MEAN)))
                .toList();
        Money own = gross(recent.stream().filter(line -> line.enterpriseId() == subject.enterpriseId()));
        return Evidence.share(own.amount(), gross(recent.stream()).amount(), Evidence.ofLines(recent));
    }

    private static Map<YearMonth, Money> months(List<PaidLine> lines) {
        Map<YearMonth, Money> months = new TreeMap<>();
        lines.forEach(line -> months.merge(line.workMonth(), line.gross(), Money::plus));
        return months;
    }

    /** The lines of the last month and of the months right before it without a gap. */
    private static List<PaidLine> consecutive(List<PaidLine> lines, YearMonth last) {
        Map<YearMonth, Money> months = months(lines);
        YearMonth first = last;
        while (months.containsKey(first.minusMonths(1))) {
            first = first.minusMonths(1);
        }
        YearMonth begin = first;
        return lines.stream()
                .filter(line ->
                        !line.workMonth().isBefore(begin) && !line.workMonth().isAfter(last))
                .toList();
    }

    private static Money gross(Stream<PaidLine> lines) {
        return Money.sum(lines.map(PaidLine::gross).toList());
    }
}
