package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.Money;
import io.siliu.platform.filing.LawfullyLeftOut;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the reports of the quarters say of the subjects, and what they lawfully leave out. */
@Component
class GatheredReports {

    private final LawfullyLeftOut reports;

    GatheredReports(LawfullyLeftOut reports) {
        this.reports = reports;
    }

    ReportsOfQuarters of(Portion portion) {
        Map<LocalDate, Set<String>> exempt = new HashMap<>();
        Map<LocalDate, Set<Long>> reported = new HashMap<>();
        Map<YearMonth, Map<Long, Money>> withheld = new HashMap<>();
        byQuarter(portion).forEach((quarter, workers) -> {
            exempt.put(quarter, reports.exemptWork(quarter));
            reported.put(quarter, reports.reported(quarter, workers));
        });
        portion.subjects().stream()
                .collect(
                        groupingBy(subject -> YearMonth.from(subject.settledOn()), mapping(Subject::workerId, toSet())))
                .forEach((month, workers) -> withheld.put(month, reports.withheld(month, workers)));
        return new ReportsOfQuarters(exempt, reported, withheld);
    }

    private static Map<LocalDate, Set<Long>> byQuarter(Portion portion) {
        return portion.subjects().stream()
                .collect(groupingBy(
                        subject -> ReportsOfQuarters.firstOf(subject.settledOn()),
                        mapping(Subject::workerId, toSet())));
    }
}
