package io.siliu.platform.assessment.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.AlertFigures;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts standing alerts from the keys of their tables; the words of an indicator are those of the rule set under which the
 * latest of them was found.
 */
@Service
class StoredAlertFigures implements AlertFigures {

    private final Counts counts;
    private final IndicatorTitles titles;
    private final Access access;

    StoredAlertFigures(Counts counts, IndicatorTitles titles, Access access) {
        this.counts = counts;
        this.titles = titles;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tally> tallies(Locale locale) {
        Actor actor = access.require(Permission.READ_ALERTS);
        List<Row> rows = counts.tallies(actor.enterprise().orElse(null), actor.regionPrefix());
        Map<String, String> titled = titles(rows, locale);
        return rows.stream()
                .map(row -> new Tally(
                        row.enterpriseId(),
                        row.indicator(),
                        titled.getOrDefault(row.indicator(), row.indicator()),
                        row.sixTrue(),
                        KeptScreening.severity(row.severityRank()).name(),
                        row.severityRank(),
                        row.alerts()))
                .toList();
    }

    /** By indicator; one that no rule set is kept of is left out. */
    private Map<String, String> titles(List<Row> rows, Locale locale) {
        Map<String, Long> latest = rows.stream().collect(Collectors.toMap(Row::indicator, Row::latest, Long::max));
        Map<Long, String> indicators =
                latest.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        Map<String, String> byIndicator = new HashMap<>();
        titles.of(indicators, locale).forEach((alert, title) -> byIndicator.put(indicators.get(alert), title));
        return byIndicator;
    }

    @Mapper
    interface Counts {

        @Select("""
                <script>
                SELECT enterprise_id, indicator, six_true, severity_rank, SUM(alerts) AS alerts, MAX(latest) AS latest
                FROM (
                    SELECT enterprise_id, indicator, six_true, severity_rank, COUNT(*) AS alerts, MAX(id) AS latest
                    FROM alert
                    <where>
                        standing = 1
                        <if test="enterpriseId != null">AND enterprise_id = #{enterpriseId}</if>
                        <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
                    </where>
                    GROUP BY enterprise_id, indicator, six_true, severity_rank
                    UNION ALL
                    SELECT enterprise_id, indicator, six_true, severity_rank, COUNT(*) AS alerts, MAX(id) AS latest
                    FROM gate_alert
                    <where>
                        standing = 1
                        <if test="enterpriseId != null">AND enterprise_id = #{enterpriseId}</if>
                        <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
                    </where>
                    GROUP BY enterprise_id, indicator, six_true, severity_rank
                ) standing
                GROUP BY enterprise_id, indicator, six_true, severity_rank
                </script>
                """)
        List<Row> tallies(Long enterpriseId, String regionPrefix);
    }

    /**
     * A row of the count.
     *
     * @param latest of the alerts, the one that was raised last
     */
    record Row(long enterpriseId, String indicator, String sixTrue, int severityRank, long alerts, long latest) {}
}
