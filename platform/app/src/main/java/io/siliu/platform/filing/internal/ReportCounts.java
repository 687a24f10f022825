package io.siliu.platform.filing.internal;

import io.siliu.platform.database.StageCounts;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** How many reports stand at which step: {@code reports.accepted}, {@code reports.unknown} and so on. */
@Component
final class ReportCounts implements StageCounts {

    private final ReportMapper reports;

    ReportCounts(ReportMapper reports) {
        this.reports = reports;
    }

    @Override
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        reports.countByState()
                .forEach(each -> counts.put("reports." + each.name().toLowerCase(Locale.ROOT), each.amount()));
        return counts;
    }
}
