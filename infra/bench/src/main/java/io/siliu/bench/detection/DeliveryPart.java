package io.siliu.bench.detection;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.DeliverySignals;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.Observed;
import io.siliu.sandbox.economy.event.Delivery;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.Licence;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.Task;
import io.siliu.sandbox.economy.event.WorkDay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How work was done and proven. */
final class DeliveryPart {

    private static final Duration ONE_SESSION = Duration.ofMinutes(10);

    /** Trades whose order is a way to somebody, so that an hour holds only so many. */
    private static final Set<String> WAYS = Set.of("RIDER", "DRIVER");

    /** Heavy industry that buys promotion or design is on the list of doubtful pairs. */
    private static final Map<Industry, Set<String>> DOUBTFUL =
            Map.of(Industry.COAL_MINING, Set.of("PROMOTER", "DESIGNER"));

    private final Book book;
    private final Months months;
    private final Map<String, Integer> sessions = new HashMap<>();
    private final Map<String, Set<String>> files = new HashMap<>();
    private final Map<String, Map<String, Integer>> descriptions = new HashMap<>();

    DeliveryPart(Book book, Months months) {
        this.book = book;
        this.months = months;
        for (Task task : book.tasks.values()) {
            Delivery delivery = book.deliveries.get(task.number());
            if (Duration.between(task.publishedAt(), delivery.finishedAt()).compareTo(ONE_SESSION) <= 0) {
                sessions.merge(day(task), 1, Integer::sum);
            }
            if (delivery.file() != null) {
                files.computeIfAbsent(delivery.file(), key -> new HashSet<>()).add(task.worker());
            }
            descriptions.computeIfAbsent(wording(task), key -> new HashMap<>()).merge(task.trade(), 1, Integer::sum);
        }
    }

    private static String day(Task task) {
        return task.enterprise() + "/" + task.publishedAt().toLocalDate();
    }

    private static String wording(Task task) {
        return task.enterprise() + "/" + task.description().replaceAll("[0-9-]", "");
    }

    DeliverySignals of(Line line) {
        Task task = line.task() == null ? null : book.tasks.get(line.task());
        if (task == null) {
            return null;
        }
        Delivery delivery = book.deliveries.get(task.number());
        List<String> evidence = List.of(task.number());
        long minutes = Duration.between(
                        delivery.startedAt(),
                        book.acceptances.get(task.number()).acceptedAt())
                .toMinutes();
        return new DeliverySignals(
                Values.count(delivery.withoutEvidence(), evidence),
                Values.count(minutes, evidence),
                Values.count(sessions.getOrDefault(day(task), 0), evidence),
                delivery.file() == null
                        ? null
                        : Values.count(files.get(delivery.file()).size(), files.get(delivery.file())),
                Values.count(templated(task), evidence),
                hoursInDay(line, delivery),
                Values.is(false, evidence),
                WAYS.contains(line.trade()) ? Values.count(delivery.peakOrders(), evidence) : null,
                priceDeviation(task),
                outsideScope(line),
                null,
                mismatch(line));
    }

    private long templated(Task task) {
        Map<String, Integer> byTrade = descriptions.get(wording(task));
        return byTrade.size() < 2
                ? 0
                : byTrade.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Measured hoursInDay(Line line, Delivery delivery) {
        Map<LocalDate, BigDecimal> hours = months.hours(line.worker());
        BigDecimal longest = delivery.days().stream()
                .map(WorkDay::day)
                .map(hours::get)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return Values.number(longest, List.of(delivery.task()));
    }

    private Measured priceDeviation(Task task) {
        Money market = months.marketPrice(task.trade(), task.city());
        BigDecimal away = task.unitPrice().minus(market).abs().amount();
        return Values.number(away.divide(market.amount(), 6, RoundingMode.HALF_UP), List.of(task.number()));
    }

    private Observed outsideScope(Line line) {
        if (line.partyCode() == null) {
            return null;
        }
        Licence licence = book.licences.get(line.partyCode());
        return Values.is(!licence.scope().contains(line.trade()), List.of(licence.creditCode()));
    }

    private Observed mismatch(Line line) {
        Enterprise enterprise = book.enterprises.get(line.enterprise());
        return Values.is(
                DOUBTFUL.getOrDefault(enterprise.industry(), Set.of()).contains(line.trade()),
                List.of(enterprise.creditCode()));
    }
}
