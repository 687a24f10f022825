package io.siliu.platform.assessment.internal.features;

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
import java.util.SortedMap;
import java.util.TreeMap;

/** The worker's pay over time, as seen from one line. */
final class Pay {

    private static final int FEWEST_PEERS = 30;
    private static final int MONTHS_OF_MEAN = 3;
    private static final int DAYS_OF_A_MONTH = 31;

    private final Subject subject;
    private final Known known;
    private final List<PaidLine> lines;
    private final List<PaidLine> run;
    private final SortedMap<YearMonth, Money> runMonths;

    private Pay(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
        this.lines = known.paidTo(subject);
        List<PaidLine> byEnterprise = known.paidByEnterprise(subject);
        TreeMap<YearMonth, Money> months = months(byEnterprise);
        YearMonth first = firstOfRun(months, subject.workMonth());
        this.run = PaidLines.which(
                byEnterprise,
                line -> !line.workMonth().isBefore(first) && !line.workMonth().isAfter(subject.workMonth()));
        this.runMonths = months.subMap(first, true, subject.workMonth(), true);
    }

    static PaySignals of(Subject subject, Known known) {
        return new Pay(subject, known).signals();
    }

    private PaySignals signals() {
        List<String> evidence = Evidence.ofLines(run);
        Measured months = Evidence.count(runMonths.size(), evidence);
        return new PaySignals(
                peerTop(), ownMean(), months, variation(evidence), sameDay(evidence), months, singleClient());
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
        List<PaidLine> before = PaidLines.which(
                lines,
                line -> !line.workMonth().isBefore(first) && line.workMonth().isBefore(subject.workMonth()));
        return months(before).size() < MONTHS_OF_MEAN
                ? null
                : Evidence.amount(
                        PaidLines.gross(before).dividedBy(BigDecimal.valueOf(MONTHS_OF_MEAN)),
                        Evidence.ofLines(before));
    }

    /** Standard deviation of the months' sums over their mean; of one month alone there is none. */
    private Measured variation(List<String> evidence) {
        if (runMonths.size() < 2) {
            return null;
        }
        BigDecimal count = BigDecimal.valueOf(runMonths.size());
        BigDecimal mean = Money.sum(runMonths.values()).amount().divide(count, MathContext.DECIMAL64);
        BigDecimal variance = runMonths.values().stream()
                .map(sum -> sum.amount().subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(count, MathContext.DECIMAL64);
        return Evidence.share(variance.sqrt(MathContext.DECIMAL64), mean, evidence);
    }

    private Measured sameDay(List<String> evidence) {
        int[] days = new int[DAYS_OF_A_MONTH + 1];
        int most = 0;
        for (PaidLine line : run) {
            most = Math.max(most, ++days[line.settledOn().getDayOfMonth()]);
        }
        return Evidence.share(BigDecimal.valueOf(most), BigDecimal.valueOf(run.size()), evidence);
    }

    private Measured singleClient() {
        YearMonth before = subject.workMonth().minusMonths(MONTHS_OF_MEAN);
        List<PaidLine> recent = PaidLines.which(lines, line -> line.workMonth().isAfter(before));
        Money own = PaidLines.gross(PaidLines.which(recent, line -> line.enterpriseId() == subject.enterpriseId()));
        return Evidence.share(own.amount(), PaidLines.gross(recent).amount(), Evidence.ofLines(recent));
    }

    private static TreeMap<YearMonth, Money> months(List<PaidLine> lines) {
        TreeMap<YearMonth, Money> months = new TreeMap<>();
        lines.forEach(line -> months.merge(line.workMonth(), line.gross(), Money::plus));
        return months;
    }

    /** Of the months right before the last one without a gap. */
    private static YearMonth firstOfRun(Map<YearMonth, Money> months, YearMonth last) {
        YearMonth first = last;
        while (months.containsKey(first.minusMonths(1))) {
            first = first.minusMonths(1);
        }
        return first;
    }
}
