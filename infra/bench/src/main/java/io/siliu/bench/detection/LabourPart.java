package io.siliu.bench.detection;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.LabourSignals;
import io.siliu.sandbox.economy.event.Delivery;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.WorkDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Hours, rest and protection of a worker. */
final class LabourPart {

    private final Book book;
    private final Months months;

    LabourPart(Book book, Months months) {
        this.book = book;
        this.months = months;
    }

    LabourSignals of(Line line) {
        if (line.task() == null) {
            return null;
        }
        Delivery delivery = book.deliveries.get(line.task());
        Map<LocalDate, BigDecimal> hours = months.hours(line.worker());
        BigDecimal month = hoursOf(hours, line.period());
        Money income = months.income(line.worker(), line.period());
        List<String> by = List.of(line.task());
        return new LabourSignals(
                Values.number(longest(hours, delivery), by),
                Values.number(delivery.continuousHours(), by),
                Values.count(delivery.restMinutes(), by),
                Values.count(inARow(hours, delivery), by),
                month.signum() == 0 ? null : Values.amount(income.dividedBy(month), by),
                Values.number(month, by),
                Values.count(delivery.uninsuredOrders(), by),
                Values.amount(line.feeCharged(), by),
                null);
    }

    private static BigDecimal longest(Map<LocalDate, BigDecimal> hours, Delivery delivery) {
        return delivery.days().stream()
                .map(WorkDay::day)
                .map(hours::get)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal hoursOf(Map<LocalDate, BigDecimal> hours, YearMonth month) {
        return hours.entrySet().stream()
                .filter(entry -> YearMonth.from(entry.getKey()).equals(month))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long inARow(Map<LocalDate, BigDecimal> hours, Delivery delivery) {
        long longest = 0;
        long run = 0;
        LocalDate last = delivery.days().get(delivery.days().size() - 1).day();
        LocalDate first = delivery.days().get(0).day().minusDays(6);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            run = hours.containsKey(day) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
