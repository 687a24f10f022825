package io.siliu.platform.filing.internal;

import io.siliu.platform.filing.ReportPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By when reports of one kind are due, for as many times as somebody asks about. A last day that is a day off moves by law, and only
 * what comes after the moved day is late; the day before it moved is the safe one, which people are guided by.
 *
 * @param moved the day to which each last day is moved that is a day off
 */
record Deadlines(List<RuleMapper.DatedDeadline> rules, Map<LocalDate, LocalDate> moved) {

    Deadlines {
        rules = List.copyOf(rules);
        moved = Map.copyOf(moved);
    }

    /** The last day on which a report of this time is in time; empty before the law. */
    Optional<LocalDate> dueOn(ReportPeriod period) {
        return safeOn(period).map(day -> moved.getOrDefault(day, day));
    }

    /** The day by which it had better be in, not later than {@link #dueOn}; empty before the law. */
    Optional<LocalDate> safeOn(ReportPeriod period) {
        return rules.stream()
                .filter(rule -> rule.holdsOn(period.to()))
                .findFirst()
                .map(rule -> {
                    LocalDate last = period.monthsAfter(rule.monthsAfter());
                    return rule.dayOfMonth() == null ? last : last.withDayOfMonth(rule.dayOfMonth());
                });
    }
}
