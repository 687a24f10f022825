package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.AlertFilter;
import io.siliu.platform.assessment.AlertOutcome;
import io.siliu.platform.database.StageCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AlertMapper {

    @Select("""
            <script>
            SELECT enterprise_id, id, record_id, record_number, revision, assessment_id, indicator, severity, wording,
                   raised_at AS at, COALESCE(gate_alert_id, id) AS subject,
                   COALESCE((SELECT second.round FROM assessment_again second
                             WHERE second.enterprise_id = alert.enterprise_id
                               AND second.assessment_id = alert.assessment_id), 1) AS round,
                   CASE
                       WHEN gone_at IS NOT NULL THEN 'GONE'
                       WHEN gate_alert_id IS NOT NULL THEN 'GATE'
                       WHEN EXISTS (SELECT 1 FROM assessment_again second
                                    JOIN assessment s ON s.enterprise_id = second.enterprise_id
                                        AND s.id = second.assessment_id
                                    WHERE second.enterprise_id = alert.enterprise_id
                                      AND second.record_id = alert.record_id
                                      AND second.revision = alert.revision AND second.round = 2
                                      AND s.assessed_at &lt;= alert.raised_at)
                           THEN 'NEW'
                   END AS since, outcome, standing, gone_at
            FROM alert
            <where>
                <if test="filter.enterpriseId != null">AND enterprise_id = #{filter.enterpriseId}</if>
                <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
                <if test="filter.sixTrue != null">AND six_true = #{filter.sixTrue}</if>
                <if test="filter.indicator != null">AND indicator = #{filter.indicator}</if>
                <if test="filter.severity != null">AND severity = #{filter.severity}</if>
                <if test="filter.outcome != null">AND outcome = #{filter.outcome}</if>
                <if test="filter.standing != null">AND standing = #{filter.standing}</if>
                <if test="filter.only != null">AND (id IN
                    <foreach collection="filter.only" item="one" open="(" separator="," close=")">#{one}</foreach>
                    OR gate_alert_id IN
                    <foreach collection="filter.only" item="one" open="(" separator="," close=")">#{one}</foreach>)</if>
                <if test="filter.after != null">AND id &lt; #{filter.after}</if>
            </where>
            ORDER BY id DESC
            LIMIT #{limit}
            </script>
            """)
    List<ListedAlert> list(AlertFilter filter, String regionPrefix, int limit);

    /** Gravest first. */
    @Select("""
            SELECT id, indicator, severity, raised_at, gone_at FROM alert
            WHERE record_id = #{recordId} AND gone_at IS NOT NULL
            ORDER BY severity_rank DESC, indicator
            """)
    List<GoneRow> goneOf(long recordId);

    /** Those of these records that are not gone. */
    @Select("""
            <script>
            SELECT id, record_id, revision, indicator FROM alert
            WHERE gone_at IS NULL AND record_id IN
            <foreach collection="records" item="one" open="(" separator="," close=")">#{one}</foreach>
            </script>
            """)
    List<FoundAlert> found(Collection<Long> records);

    /** By their ids, and no way else: a table that seems short is read from end to end, through the rows of other portions. */
    @Update("""
            <script>
            UPDATE alert FORCE INDEX (alert_id) SET gone_at = #{at}
            WHERE gone_at IS NULL AND id IN
            <foreach collection="ids" item="one" open="(" separator="," close=")">#{one}</foreach>
            </script>
            """)
    void gone(Collection<Long> ids, Instant at);

    @Select("SELECT COUNT(*) FROM alert")
    @Options(timeout = StageCounts.SECONDS)
    long count();

    /**
     * An alert in a list.
     *
     * @param subject id under which its verdicts are kept
     * @param round which screening of the revision it was found by last
     * @param wording the hit, encrypted under the key of its record; null where it stands in the screening
     * @param goneAt since when it is not found any more; null while the last screening of its record finds it
     */
    record ListedAlert(
            long enterpriseId,
            long id,
            long recordId,
            String recordNumber,
            int revision,
            long assessmentId,
            String indicator,
            String severity,
            byte[] wording,
            Instant at,
            long subject,
            int round,
            String since,
            AlertOutcome outcome,
            boolean standing,
            Instant goneAt) {}

    /** An alert that the last screening of its record does not find any more. */
    record GoneRow(long id, String indicator, String severity, Instant raisedAt, Instant goneAt) {}

    /** An alert that the last screening of its record found, in the revision that hit. */
    record FoundAlert(long id, long recordId, int revision, String indicator) {}

    /**
     * A row of {@code alert}, whose words stand in the screening.
     *
     * @param goneAt null where it stands by this hit
     */
    record RaisedAlert(
            long enterpriseId,
            long id,
            long recordId,
            String recordNumber,
            int revision,
            LocalDate settledOn,
            long assessmentId,
            String city,
            String indicator,
            String severity,
            int severityRank,
            String sixTrue,
            Instant at,
            Instant goneAt) {}
}
