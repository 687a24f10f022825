package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.AlertFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface GateAlertMapper {

    /** A line that is screened before payment once more renews its alert, unless a record's alert took it over. */
    @Insert("""
            INSERT INTO gate_alert
                (enterprise_id, id, line_id, batch_id, worker_id, gate_id, city, indicator, severity, severity_rank,
                 six_true, raised_at, retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{lineId}, #{batchId}, #{workerId}, #{gateId}, #{city}, #{indicator},
                 #{severity}, #{severityRank}, #{sixTrue}, #{at}, 'ACCOUNTING')
            ON DUPLICATE KEY UPDATE
                gate_id = VALUES(gate_id), severity = VALUES(severity), severity_rank = VALUES(severity_rank),
                six_true = VALUES(six_true)
            """)
    void raise(Raised row);

    @Select("""
            SELECT indicator FROM alert
            WHERE enterprise_id = #{enterpriseId} AND settled_on = #{settledOn} AND record_number = #{record}
            """)
    List<String> ofRecord(long enterpriseId, LocalDate settledOn, String record);

    /** Those that no record's alert took over. */
    @Select("""
            <script>
            SELECT enterprise_id, id, line_id, indicator, raised_at FROM gate_alert
            WHERE taken_over_at IS NULL AND line_id IN
            <foreach item="line" collection="lines" open="(" separator="," close=")">#{line}</foreach>
            ORDER BY id
            </script>
            """)
    List<Standing> standing(Collection<Long> lines);

    @Update("UPDATE gate_alert SET record_id = #{recordId} WHERE enterprise_id = #{enterpriseId} AND id = #{id}")
    void recordKnown(long enterpriseId, long id, long recordId);

    @Update("""
            UPDATE gate_alert SET taken_over_at = #{at}
            WHERE enterprise_id = #{enterpriseId} AND id = #{id} AND taken_over_at IS NULL
            """)
    void takenOver(long enterpriseId, long id, Instant at);

    /** The record's alert is no new one: it goes on with the one that was raised before payment. */
    @Update("""
            UPDATE alert SET gate_alert_id = #{alert.id}, raised_at = #{alert.raisedAt}
            WHERE record_id = #{recordId} AND indicator = #{alert.indicator} AND gate_alert_id IS NULL
            """)
    void goesOn(Standing alert, long recordId);

    @Select("""
            <script>
            SELECT alert.enterprise_id, alert.id, alert.line_id, alert.batch_id, alert.worker_id, alert.indicator,
                   alert.severity, alert.raised_at, g.screening,""" + DispositionMapper.GATE_SAID + """
                   alert.id""" + DispositionMapper.GATE_LAST + """
                   AS verdict
            FROM gate_alert alert
            JOIN gate_assessment g ON g.enterprise_id = alert.enterprise_id AND g.id = alert.gate_id
            WHERE alert.taken_over_at IS NULL
            <if test="filter.enterpriseId != null">AND alert.enterprise_id = #{filter.enterpriseId}</if>
            <if test="regionPrefix != null">AND alert.city LIKE CONCAT(#{regionPrefix}, '%')</if>
            <if test="filter.sixTrue != null">AND alert.six_true = #{filter.sixTrue}</if>
            <if test="filter.indicator != null">AND alert.indicator = #{filter.indicator}</if>
            <if test="filter.severity != null">AND alert.severity = #{filter.severity}</if>
            <if test="filter.outcome == 'OPEN'">
                AND""" + DispositionMapper.GATE_SAID
            + """
                alert.id""" + DispositionMapper.GATE_LAST + """
                IS NULL
            </if>
            <if test="filter.isDecided()">
                AND"""
            + DispositionMapper.GATE_SAID + """
                alert.id""" + DispositionMapper.GATE_LAST + """
                = #{filter.outcome}
            </if>
            <if test="filter.after != null">AND alert.id &lt; #{filter.after}</if>
            ORDER BY alert.id DESC
            LIMIT #{limit}
            </script>
            """)
    List<Listed> list(AlertFilter filter, String regionPrefix, int limit);

    /** A row of {@code gate_alert}. */
    record Raised(
            long enterpriseId,
            long id,
            long lineId,
            long batchId,
            long workerId,
            long gateId,
            String city,
            String indicator,
            String severity,
            int severityRank,
            String sixTrue,
            Instant at) {}

    /** An alert of a line that is listed as such. */
    record Standing(long enterpriseId, long id, long lineId, String indicator, Instant raisedAt) {}

    /**
     * @param screening in which its words stand, encrypted under the worker's key
     * @param verdict the latest one, once it stands; else null
     */
    record Listed(
            long enterpriseId,
            long id,
            long lineId,
            long batchId,
            long workerId,
            String indicator,
            String severity,
            Instant raisedAt,
            byte[] screening,
            String verdict) {}
}
