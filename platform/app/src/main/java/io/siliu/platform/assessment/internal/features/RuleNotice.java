package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.rules.fact.Measured;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long before a change of rules the workers of an enterprise were told of it. */
final class RuleNotice {

    /** A change concerns the lines that are settled within so many days after it starts. */
    private static final int DAYS_OF_A_CHANGE = 31;

    private RuleNotice() {}

    /**
     * Of changes that started lately the one with the shortest notice; null where none did, 0 where it came too late. What was
     * said last of a change that starts on a day stands, so that a slip can be corrected.
     */
    static Measured days(Subject subject, Known known) {
        LocalDate day = subject.settledOn();
        Map<LocalDate, Heard> changes = new TreeMap<>();
        known.outside()
                .ofEnterprise(subject.enterpriseId(), SaidKind.RULE_CHANGE)
                .forEach(row -> changes.merge(start(row), row, Heard::saidLater));
        return changes.values().stream()
                .filter(row -> !start(row).isAfter(day) && !start(row).isBefore(day.minusDays(DAYS_OF_A_CHANGE)))
                .min(Comparator.comparingLong(RuleNotice::notice))
                .map(row -> Evidence.count(notice(row), List.of(String.valueOf(row.id()))))
                .orElse(null);
    }

    private static LocalDate start(Heard row) {
        return ChinaTime.dateOf(row.until());
    }

    private static long notice(Heard row) {
        return Math.max(0, ChronoUnit.DAYS.between(row.day(), start(row)));
    }
}
