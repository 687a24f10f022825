package io.siliu.platform.casework.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.EnterpriseDirectory;
import io.siliu.platform.assessment.CaseAlerts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names what rows of cases stand for. */
@Component
final class CaseRows {

    private final CaseQueries queries;
    private final EnterpriseDirectory enterprises;
    private final CaseAlerts alerts;
    private final Clock clock;

    CaseRows(CaseQueries queries, EnterpriseDirectory enterprises, CaseAlerts alerts, Clock clock) {
        this.queries = queries;
        this.enterprises = enterprises;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** @param regionPrefix whose alerts are counted; null for all */
    List<CaseRow> of(List<CaseFile> files, String regionPrefix, Locale locale) {
        if (files.isEmpty()) {
            return List.of();
        }
        LocalDate today = ChinaTime.today(clock);
        Map<Long, EnterpriseDirectory.Listed> named =
                enterprises.findAll(files.stream().map(CaseFile::enterpriseId).collect(Collectors.toSet()));
        Map<Long, Integer> sizes = queries
                .sizes(files.stream().map(CaseFile::id).toList(), regionPrefix)
                .stream()
                .collect(Collectors.toMap(CaseQueries.Size::caseId, CaseQueries.Size::alerts));
        return files.stream()
                .map(file -> new CaseRow(
                        file,
                        named.containsKey(file.enterpriseId())
                                ? named.get(file.enterpriseId()).name()
                                : "—",
                        alerts.title(file.indicator(), locale),
                        sizes.getOrDefault(file.id(), 0),
                        file.isOverdue(today)))
                .toList();
    }
}
