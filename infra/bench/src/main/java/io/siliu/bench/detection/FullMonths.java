package io.siliu.bench.detection;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.Measured;
import io.siliu.sandbox.economy.event.Delivery;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.Task;
import io.siliu.sandbox.economy.event.WorkDay;
import io.siliu.sandbox.economy.world.PublicHolidays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Shares of an enterprise's month that is over, of which alone they say anything: that of the work of a line where it was over
 * when the line was settled, else the one before. Nothing is said of few lines or few days of work.
 */
final class FullMonths {

    private static final Set<String> HARD_TO_SEE = Set.of("PROMOTER", "DESIGNER");
    private static final int FEWEST_LINES = 10;
    private static final int FEWEST_DAYS = 10;

    /** A task that was published longer ago is not worked on any more. */
    private static final int DAYS_OF_A_TASK = 62;

    private final Book book;
    private final Book.Index<Task> tasks = new Book.Index<>();
    private final Map<String, Month> known = new HashMap<>();

    /** What a month says; null where it says nothing. */
    record Month(Measured unprovenServices, Measured closedDays) {}

    FullMonths(Book book) {
        this.book = book;
        book.tasks.values().forEach(task -> tasks.put(task.enterprise(), task));
    }

    Month of(Line line) {
        YearMonth over = YearMonth.from(line.settledOn()).minusMonths(1);
        YearMonth month = line.period().isAfter(over) ? over : line.period();
        return known.computeIfAbsent(Book.key(line.enterprise(), month), key -> month(line.enterprise(), month));
    }

    private Month month(String enterprise, YearMonth month) {
        List<Line> lines = book.linesByEnterprise.of(enterprise).stream()
                .filter(line -> line.period().equals(month))
                .toList();
        return lines.isEmpty()
                ? new Month(null, null)
                : new Month(unproven(enterprise, lines), closedDays(enterprise, month));
    }

    private Measured unproven(String enterprise, List<Line> lines) {
        if (lines.size() < FEWEST_LINES) {
            return null;
        }
        return Values.share(gross(lines, this::isUnproven), gross(lines, line -> true), List.of(enterprise));
    }

    private static Money gross(List<Line> lines, Predicate<Line> which) {
        return Money.sum(lines.stream().filter(which).map(Line::gross).toList());
    }

    private boolean isUnproven(Line line) {
        return HARD_TO_SEE.contains(line.trade())
                && (line.task() == null || book.deliveries.get(line.task()).withoutEvidence() > 0);
    }

    private Measured closedDays(String enterprise, YearMonth month) {
        LocalDate earliest = month.atDay(1).minusDays(DAYS_OF_A_TASK);
        List<LocalDate> days = tasks.of(enterprise).stream()
                .filter(task -> book.deliveries.containsKey(task.number()))
                .filter(task -> !task.publishedAt().toLocalDate().isBefore(earliest))
                .flatMap(task -> days(book.deliveries.get(task.number())).stream())
                .filter(day -> YearMonth.from(day).equals(month))
                .toList();
        long closed = days.stream().filter(PublicHolidays::isHoliday).count();
        return days.size() < FEWEST_DAYS ? null : Values.number((double) closed / days.size(), List.of(enterprise));
    }

    private static List<LocalDate> days(Delivery delivery) {
        return delivery.days().stream().map(WorkDay::day).distinct().toList();
    }
}
