package io.siliu.bench.detection;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.PeerGroup;
import io.siliu.sandbox.economy.event.Delivery;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.WorkDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums by person, enterprise and month that many features share, taken once. */
final class Months {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Map<String, Map<YearMonth, Money>> incomes = new HashMap<>();
    private final Map<String, Map<YearMonth, Money>> taxpayers = new HashMap<>();
    private final Map<String, Map<YearMonth, Money>> spends = new HashMap<>();
    private final Map<String, Map<YearMonth, Money>> pairs = new HashMap<>();
    private final Map<String, Map<LocalDate, BigDecimal>> hours = new HashMap<>();
    private final Map<String, List<Money>> peers = new HashMap<>();
    private final Map<String, List<Money>> prices = new HashMap<>();
    private final Map<String, Money> medians = new HashMap<>();

    Months(Book book) {
        for (Line line : book.lines) {
            add(incomes, line.worker(), line);
            add(taxpayers, taxpayer(line), line);
            add(spends, line.enterprise(), line);
            add(pairs, line.enterprise() + "/" + line.worker(), line);
        }
        groupPeers(book);
        book.deliveries.values().forEach(delivery -> addHours(book, delivery));
        book.tasks
                .values()
                .forEach(task -> prices.computeIfAbsent(task.trade() + "/" + task.city(), key -> new ArrayList<>())
                        .add(task.unitPrice()));
    }

    private static void add(Map<String, Map<YearMonth, Money>> sums, String key, Line line) {
        sums.computeIfAbsent(key, any -> new TreeMap<>()).merge(line.period(), line.gross(), Money::plus);
    }

    /** A person is the peer of those who do the same as their main work, in the city where they do it. */
    private void groupPeers(Book book) {
        Map<String, Map<String, Money>> byPersonAndGroup = new HashMap<>();
        for (Line line : book.lines) {
            byPersonAndGroup
                    .computeIfAbsent(line.worker() + "/" + line.period(), key -> new TreeMap<>())
                    .merge(group(line), line.gross(), Money::plus);
        }
        byPersonAndGroup.forEach((person, groups) -> {
            String main = groups.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            Money income = Money.sum(groups.values());
            peers.computeIfAbsent(main, key -> new ArrayList<>()).add(income);
        });
        peers.values().forEach(list -> list.sort(null));
    }

    private static String group(Line line) {
        return line.trade() + "/" + line.city() + "/" + line.period();
    }

    private void addHours(Book book, Delivery delivery) {
        Map<LocalDate, BigDecimal> days =
                hours.computeIfAbsent(book.tasks.get(delivery.task()).worker(), key -> new TreeMap<>());
        for (WorkDay day : delivery.days()) {
            days.merge(day.day(), day.hours(), BigDecimal::add);
        }
    }

    Money income(String worker, YearMonth month) {
        return at(incomes, worker, month);
    }

    /** What the taxpayer of a line earned: the licence under which the person acts, or else the person. */
    Money taxpayerIncome(Line line, YearMonth month) {
        return at(taxpayers, taxpayer(line), month);
    }

    private static String taxpayer(Line line) {
        return line.partyCode() == null ? line.worker() : line.partyCode();
    }

    Money spend(String enterprise, YearMonth month) {
        return at(spends, enterprise, month);
    }

    /** What an enterprise paid a person in a month. */
    Money pair(String enterprise, String worker, YearMonth month) {
        return at(pairs, enterprise + "/" + worker, month);
    }

    Money incomeOfYear(String worker, YearMonth last) {
        return sum(incomes, worker, last.minusMonths(11), last);
    }

    Money spendBetween(String enterprise, YearMonth first, YearMonth last) {
        return sum(spends, enterprise, first, last);
    }

    /** Months in which an enterprise spent anything. */
    Collection<YearMonth> spendingMonths(String enterprise) {
        return spends.getOrDefault(enterprise, Map.of()).keySet();
    }

    /** Hours by day over all enterprises, in the order of days. */
    Map<LocalDate, BigDecimal> hours(String worker) {
        return hours.getOrDefault(worker, Map.of());
    }

    PeerGroup peers(Line line) {
        List<Money> group = peers.getOrDefault(group(line), List.of());
        return group.isEmpty()
                ? null
                : new PeerGroup(line.trade(), line.city(), line.period(), median(group), group.size());
    }

    /** The 99th percentile by nearest rank, or null where there are fewer than a hundred peers to take it of. */
    Money peerTop(Line line) {
        List<Money> group = peers.getOrDefault(group(line), List.of());
        int rank = (int) Math.ceil(group.size() * 0.99);
        return group.size() < 100 ? null : group.get(rank - 1);
    }

    /** The middle of the market's prices of a unit. */
    Money marketPrice(String trade, String city) {
        return medians.computeIfAbsent(
                trade + "/" + city,
                key -> median(prices.get(key).stream().sorted().toList()));
    }

    private static Money median(List<Money> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(TWO);
    }

    private static Money at(Map<String, Map<YearMonth, Money>> sums, String key, YearMonth month) {
        return sums.getOrDefault(key, Map.of()).getOrDefault(month, Money.ZERO);
    }

    private static Money sum(Map<String, Map<YearMonth, Money>> sums, String key, YearMonth first, YearMonth last) {
        Money sum = Money.ZERO;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            sum = sum.plus(at(sums, key, month));
        }
        return sum;
    }
}
