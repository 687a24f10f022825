package io.siliu.bench.detection;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.PaySignals;
import io.siliu.sandbox.economy.event.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A worker's pay over time. */
final class PayPart {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private final Book book;
    private final Months months;

    PayPart(Book book, Months months) {
        this.book = book;
        this.months = months;
    }

    PaySignals of(Line line) {
        List<YearMonth> run = monthsInARow(line);
        List<Money> pays = run.stream()
                .map(month -> months.pair(line.enterprise(), line.worker(), month))
                .toList();
        Money top = months.peerTop(line);
        Money own = ownMean(line);
        return new PaySignals(
                top == null ? null : Values.amount(top, List.of()),
                own == null ? null : Values.amount(own, List.of()),
                Values.count(run.size(), List.of()),
                Values.number(variation(pays), List.of()),
                Values.number(sameDayShare(line, run), List.of()),
                Values.count(run.size(), List.of()),
                Values.share(ofThreeMonths(line, true), ofThreeMonths(line, false), List.of(line.enterprise())));
    }

    /** The months up to this one in which the enterprise paid the worker without a gap. */
    private List<YearMonth> monthsInARow(Line line) {
        List<YearMonth> run = new ArrayList<>();
        for (YearMonth month = line.period();
                months.pair(line.enterprise(), line.worker(), month).isPositive();
                month = month.minusMonths(1)) {
            run.add(month);
        }
        return run;
    }

    private Money ownMean(Line line) {
        Money sum = Money.ZERO;
        for (int back = 1; back <= 3; back++) {
            Money income = months.income(line.worker(), line.period().minusMonths(back));
            if (income.isZero()) {
                return null;
            }
            sum = sum.plus(income);
        }
        return sum.dividedBy(THREE);
    }

    private static double variation(List<Money> pays) {
        double mean = pays.stream().mapToLong(Money::cents).average().orElse(1);
        double squares = pays.stream()
                .mapToDouble(pay -> Math.pow(pay.cents() - mean, 2))
                .average()
                .orElse(0);
        return BigDecimal.valueOf(Math.sqrt(squares) / mean)
                .setScale(6, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private double sameDayShare(Line line, List<YearMonth> run) {
        Map<Integer, Integer> days = new HashMap<>();
        int all = 0;
        for (Line other : book.linesByWorker.of(line.worker())) {
            if (other.enterprise().equals(line.enterprise()) && run.contains(other.period())) {
                for (var payment : book.payments.of(other.id())) {
                    days.merge(payment.paidAt().getDayOfMonth(), 1, Integer::sum);
                    all++;
                }
            }
        }
        return all == 0
                ? 0
                : (double) days.values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0)
                        / all;
    }

    private Money ofThreeMonths(Line line, boolean ofThisEnterprise) {
        Money sum = Money.ZERO;
        for (int back = 0; back < 3; back++) {
            YearMonth month = line.period().minusMonths(back);
            sum = sum.plus(
                    ofThisEnterprise
                            ? months.pair(line.enterprise(), line.worker(), month)
                            : months.income(line.worker(), month));
        }
        return sum;
    }
}
