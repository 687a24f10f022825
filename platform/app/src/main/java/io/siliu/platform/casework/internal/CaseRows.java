package io.siliu.platform.casework.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.EnterpriseDirectory;
import io.siliu.platform.assessment.CaseAlerts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
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
        Map<Long, CaseQueries.Size> sizes =
                queries.sizes(files.stream().map(CaseFile::id).toList(), regionPrefix).stream()
                        .collect(Collectors.toMap(CaseQueries.Size::caseId, Function.identity()));
        Map<Long, String> titles = titles(files, sizes, locale);
        return files.stream()
                .map(file -> new CaseRow(
                        file,
                        named.containsKey(file.enterpriseId())
                                ? named.get(file.enterpriseId()).name()
                                : "—",
                        titles.get(file.id()),
                        sizes.containsKey(file.id()) ? sizes.get(file.id()).alerts() : 0,
                        file.isOverdue(today)))
                .toList();
    }

    /** By case: its indicator as it was called when the latest of the alerts was found. */
    private Map<Long, String> titles(List<CaseFile> files, Map<Long, CaseQueries.Size> sizes, Locale locale) {
        Map<Long, String> indicators = new HashMap<>();
        files.stream()
                .filter(file -> sizes.containsKey(file.id()))
                .forEach(file -> indicators.put(sizes.get(file.id()).latest(), file.indicator()));
        Map<Long, String> ofAlerts = alerts.titles(indicators, locale);
        Map<Long, String> titles = new HashMap<>();
        files.forEach(file -> titles.put(
                file.id(),
                sizes.containsKey(file.id())
                        ? ofAlerts.get(sizes.get(file.id()).latest())
                        : alerts.title(file.indicator(), locale)));
        return titles;
    }
}
