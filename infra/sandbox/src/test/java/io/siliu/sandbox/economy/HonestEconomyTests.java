package io.siliu.sandbox.economy;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.WorkDay;
import io.siliu.sandbox.economy.world.PublicHolidays;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether an economy without schemes looks like one: pay, season, rest, sizes, and people with several enterprises. */
class HonestEconomyTests {

    private static final EconomyPlan HONEST = new EconomyPlan(3, YearMonth.of(2025, 10), 12, 30, 0);
    private static Told told;

    @BeforeAll
    static void tell() {
        told = Told.of(HONEST);
    }

    @Test
    void aFullMonthPaysWhatTheTradePays() {
        assertThat(median("RIDER", HONEST.first().plusMonths(5))).isBetween(6_000L, 9_500L);
        assertThat(median("SORTER", HONEST.first().plusMonths(5))).isBetween(4_800L, 8_500L);
    }

    @Test
    void incomesOfOneTradeDifferButNotWildly() {
        List<Long> incomes = incomes("RIDER", HONEST.first().plusMonths(5));
        double mean = incomes.stream().mapToLong(one -> one).average().orElseThrow();
        double spread = Math.sqrt(incomes.stream()
                .mapToDouble(one -> Math.pow(one - mean, 2))
                .average()
                .orElseThrow());
        assertThat(spread / mean).isBetween(0.10, 0.45);
    }

    @Test
    void theSpringFestivalMonthIsTheLeanOne() {
        YearMonth february = YearMonth.of(2026, 2);
        assertThat(median("RIDER", february)).isLessThan(median("RIDER", february.minusMonths(1)));
        assertThat(median("RIDER", february)).isLessThan(median("RIDER", february.plusMonths(1)));
    }

    @Test
    void fewWorkOnPublicHolidays() {
        Map<Boolean, Long> days = told.deliveries.stream()
                .flatMap(one -> one.days().stream())
                .collect(Collectors.partitioningBy(one -> PublicHolidays.isHoliday(one.day()), Collectors.counting()));
        long holidays = PublicHolidays.all().stream()
                .filter(one -> !one.day().isBefore(HONEST.first().atDay(1))
                        && !one.day().isAfter(HONEST.last().atEndOfMonth()))
                .count();
        assertThat((double) days.get(true) / holidays).isLessThan(0.6 * days.get(false) / (365 - holidays));
    }

    @Test
    void nobodyWorksBeyondTwelveHoursOverAllEnterprises() {
        Map<String, Double> hours = new HashMap<>();
        Map<String, String> workers =
                told.tasks.stream().collect(Collectors.toMap(one -> one.number(), one -> one.worker()));
        told.deliveries.forEach(delivery -> delivery.days()
                .forEach(day -> hours.merge(
                        workers.get(delivery.task()) + day.day(), day.hours().doubleValue(), Double::sum)));
        assertThat(hours.values()).allMatch(sum -> sum <= 12);
    }

    @Test
    void ordersAddUpToTheQuantityOfTheTask() {
        Map<String, Integer> quantities =
                told.tasks.stream().collect(Collectors.toMap(one -> one.number(), one -> one.quantity()));
        assertThat(told.deliveries)
                .allMatch(one -> Math.max(
                                1, one.days().stream().mapToInt(WorkDay::orders).sum())
                        == quantities.get(one.task()));
    }

    @Test
    void someWorkForSeveralEnterprisesAndEnterprisesAreOfAllSizes() {
        Map<String, Set<String>> clients = told.lines.stream()
                .collect(Collectors.groupingBy(Line::worker, Collectors.mapping(Line::enterprise, Collectors.toSet())));
        double several = (double) clients.values().stream()
                        .filter(some -> some.size() > 1)
                        .count()
                / clients.size();
        assertThat(several).isBetween(0.15, 0.5);
        Map<String, Set<String>> staff = told.lines.stream()
                .collect(Collectors.groupingBy(Line::enterprise, Collectors.mapping(Line::worker, Collectors.toSet())));
        assertThat(staff.values().stream().mapToInt(Set::size))
                .anyMatch(size -> size < 6)
                .anyMatch(size -> size > 40);
    }

    @Test
    void workComesBeforeAcceptanceAndAcceptanceBeforePayment() {
        Map<String, java.time.LocalDateTime> accepted =
                told.acceptances.stream().collect(Collectors.toMap(one -> one.task(), one -> one.acceptedAt()));
        Map<String, Line> lines = told.lines.stream().collect(Collectors.toMap(Line::id, one -> one));
        assertThat(told.deliveries).allMatch(one -> one.finishedAt().isBefore(accepted.get(one.task())));
        assertThat(told.payments)
                .allMatch(one -> accepted.get(lines.get(one.line()).task()).isBefore(one.paidAt()));
    }

    @Test
    void nothingIsPlantedWhereNothingWasAskedFor() {
        assertThat(told.truth).isEmpty();
    }

    private static long median(String trade, YearMonth month) {
        List<Long> incomes = incomes(trade, month);
        return incomes.get(incomes.size() / 2);
    }

    /** In whole yuan, of those who do nothing else. */
    private static List<Long> incomes(String trade, YearMonth month) {
        Map<String, Money> incomes = new HashMap<>();
        Map<String, Set<String>> clients = new HashMap<>();
        told.lines.stream().filter(line -> line.period().equals(month)).forEach(line -> {
            incomes.merge(line.worker() + "/" + line.trade(), line.gross(), Money::plus);
            clients.computeIfAbsent(line.worker(), key -> new java.util.HashSet<>())
                    .add(line.enterprise());
        });
        return incomes.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/" + trade))
                .filter(entry -> clients.get(entry.getKey().split("/")[0]).size() == 1)
                .map(entry -> entry.getValue().cents() / 100)
                .sorted()
                .toList();
    }
}
