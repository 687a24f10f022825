package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.rules.fact.DeliverySignals;
import io.siliu.rules.fact.LabourSignals;
import io.siliu.rules.fact.Measured;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the work of one line was done, by the system in which it was done. */
final class Works {

    private static final int DAYS_BEFORE = 6;
    private static final int CENTS = 2;

    private final Subject subject;
    private final Known known;
    private final List<Heard> all;
    private final Optional<Heard> own;

    Works(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
        this.all = lastWords(known.outside().ofWorker(subject.workerId(), SaidKind.DELIVERY));
        Optional<Long> task = known.own(subject).map(PaidLine::taskOrderId);
        this.own = task.flatMap(id -> all.stream()
                .filter(row -> Objects.equals(row.taskOrderId(), id))
                .findFirst());
    }

    /** On each task what was said last, whatever day it speaks of: what it corrects counts no more. */
    static List<Heard> lastWords(List<Heard> deliveries) {
        Map<Long, Heard> last = new TreeMap<>();
        deliveries.stream()
                .filter(row -> row.taskOrderId() != null)
                .forEach(row -> last.merge(row.taskOrderId(), row, Heard::saidLater));
        return deliveries.stream()
                .filter(row -> row.taskOrderId() == null || last.get(row.taskOrderId()) == row)
                .toList();
    }

    /** @param recorded what the platform itself knows, or null where it leads to no task */
    DeliverySignals beside(DeliverySignals recorded) {
        return recorded == null
                ? null
                : own.map(row -> new DeliverySignals(
                                Optional.ofNullable(number(row, "withoutEvidence"))
                                        .orElse(recorded.withoutEvidence()),
                                number(row, "minutesToAcceptance"),
                                Evidence.count(known.outside().sessions(subject.enterpriseId(), row.day()), id(row)),
                                sameFile(row),
                                recorded.templatedTasks(),
                                hours().isEmpty() ? null : Evidence.number(longest(row), id(row)),
                                Travel.impossible(row, subject, known),
                                number(row, "peakOrders"),
                                recorded.unitPriceDeviation(),
                                recorded.outsideScope(),
                                recorded.permitMissing(),
                                recorded.categoryMismatch()))
                        .orElse(recorded);
    }

    private Measured sameFile(Heard row) {
        if (row.thing() == null) {
            return null;
        }
        TreeSet<Long> workers = new TreeSet<>(Strangers.workers(row, known));
        return Evidence.count(workers.size(), Evidence.of(workers));
    }

    /** What only the platform's own books say, such as a fee, is there without a delivery. */
    LabourSignals labour() {
        Map<LocalDate, BigDecimal> hours = hours();
        BigDecimal month = hours.entrySet().stream()
                .filter(each -> YearMonth.from(each.getKey()).equals(subject.workMonth()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Heard> fees = known.saidOf(subject, SaidKind.FEE).stream()
                .filter(row -> Objects.equals(row.enterpriseId(), subject.enterpriseId()))
                .filter(row -> YearMonth.from(row.day()).equals(YearMonth.from(subject.settledOn())))
                .toList();
        Measured notice = RuleNotice.days(subject, known);
        if (own.isEmpty() && fees.isEmpty() && notice == null) {
            return null;
        }
        return new LabourSignals(
                own.filter(row -> !hours.isEmpty())
                        .map(row -> Evidence.number(longest(row), id(row)))
                        .orElse(null),
                own.map(row -> number(row, "continuousHours")).orElse(null),
                own.map(row -> number(row, "restMinutes")).orElse(null),
                own.filter(row -> !hours.isEmpty())
                        .map(row -> Evidence.count(inARow(row, hours), id(row)))
                        .orElse(null),
                month.signum() == 0 ? null : Evidence.amount(hourly(month), List.of()),
                month.signum() == 0 ? null : Evidence.number(month, List.of()),
                own.map(row -> number(row, "uninsuredOrders")).orElse(null),
                own.isEmpty() && fees.isEmpty()
                        ? null
                        : Evidence.amount(
                                Money.sum(fees.stream().map(Heard::amount).toList()),
                                Evidence.of(fees.stream().map(Heard::id).toList())),
                notice);
    }

    private Money hourly(BigDecimal hours) {
        return Money.of(known.income(subject).amount().divide(hours, CENTS, RoundingMode.HALF_UP));
    }

    /** By day, over all enterprises. */
    private Map<LocalDate, BigDecimal> hours() {
        Map<LocalDate, BigDecimal> hours = new HashMap<>();
        all.forEach(row -> days(row).forEach((day, time) -> hours.merge(day, time, BigDecimal::add)));
        return hours;
    }

    private BigDecimal longest(Heard row) {
        Map<LocalDate, BigDecimal> hours = hours();
        return days(row).keySet().stream()
                .map(hours::get)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static Map<LocalDate, BigDecimal> days(Heard row) {
        Map<LocalDate, BigDecimal> days = new HashMap<>();
        row.more()
                .path("hours")
                .properties()
                .forEach(each -> days.put(
                        LocalDate.parse(each.getKey()),
                        new BigDecimal(each.getValue().asString())));
        return days;
    }

    private static long inARow(Heard row, Map<LocalDate, BigDecimal> hours) {
        TreeSet<LocalDate> days = new TreeSet<>(days(row).keySet());
        if (days.isEmpty()) {
            return 0;
        }
        long longest = 0;
        long run = 0;
        for (LocalDate day = days.first().minusDays(DAYS_BEFORE); !day.isAfter(days.last()); day = day.plusDays(1)) {
            run = hours.containsKey(day) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static Measured number(Heard row, String name) {
        return row.number(name).map(value -> Evidence.number(value, id(row))).orElse(null);
    }

    private static List<String> id(Heard row) {
        return List.of(String.valueOf(row.id()));
    }
}
