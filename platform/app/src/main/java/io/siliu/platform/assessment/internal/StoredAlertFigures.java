package io.siliu.platform.assessment.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.AlertFigures;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import java.util.List;
import java.util.Locale;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts standing alerts from the keys of their tables; the words of an indicator are those of the rule set in force. */
@Service
class StoredAlertFigures implements AlertFigures {

    private final Counts counts;
    private final Access access;

    StoredAlertFigures(Counts counts, Access access) {
        this.counts = counts;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tally> tallies(Locale locale) {
        Actor actor = access.require(Permission.READ_ALERTS);
        RuleSet ruleSet = RuleSets.current();
        return counts.tallies(actor.enterprise().orElse(null), actor.regionPrefix()).stream()
                .map(row -> new Tally(
                        row.enterpriseId(),
                        row.indicator(),
                        title(ruleSet, row.indicator(), locale),
                        row.sixTrue(),
                        KeptScreening.severity(row.severityRank()).name(),
                        row.severityRank(),
                        row.alerts()))
                .toList();
    }

    /** An indicator that is no longer in force is named by its code. */
    private static String title(RuleSet ruleSet, String indicator, Locale locale) {
        return ruleSet.indicator(indicator)
                .map(known -> known.title().in(locale))
                .orElse(indicator);
    }

    @Mapper
    interface Counts {

        @Select("""
                <script>
                SELECT enterprise_id, indicator, six_true, severity_rank, SUM(alerts) AS alerts
                FROM (
                    SELECT enterprise_id, indicator, six_true, severity_rank, COUNT(*) AS alerts
                    FROM alert
                    <where>
                        standing = 1
                        <if test="enterpriseId != null">AND enterprise_id = #{enterpriseId}</if>
                        <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
                    </where>
                    GROUP BY enterprise_id, indicator, six_true, severity_rank
                    UNION ALL
                    SELECT enterprise_id, indicator, six_true, severity_rank, COUNT(*) AS alerts
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

    /** A row of the count. */
    record Row(long enterpriseId, String indicator, String sixTrue, int severityRank, long alerts) {}
}
