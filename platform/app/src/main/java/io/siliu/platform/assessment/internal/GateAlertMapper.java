package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.AlertFilter;
import io.siliu.platform.assessment.AlertOutcome;
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

    /**
     * A line that is screened before payment once more renews its alert, unless a record's alert took it over; a graver one
     * is opened again, one that was gone, and one that waits for a second person and is below HIGH (3) now, for which one is
     * enough. What the conditions look at is set after them.
     */
    @Insert("""
            INSERT INTO gate_alert
                (enterprise_id, id, line_id, batch_id, worker_id, gate_id, city, indicator, severity, severity_rank,
                 six_true, raised_at, retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{lineId}, #{batchId}, #{workerId}, #{gateId}, #{city}, #{indicator},
                 #{severity}, #{severityRank}, #{sixTrue}, #{at}, 'ACCOUNTING')
            ON DUPLICATE KEY UPDATE
                opening = IF(VALUES(severity_rank) > severity_rank OR gone_at IS NOT NULL
                             OR outcome = 'WAITING' AND VALUES(severity_rank) < 3,
                             opening + 1, opening),
                outcome = IF(VALUES(severity_rank) > severity_rank OR gone_at IS NOT NULL
                             OR outcome = 'WAITING' AND VALUES(severity_rank) < 3,
                             'OPEN', outcome),
                gone_at = NULL, gate_id = VALUES(gate_id), severity = VALUES(severity), severity_rank = VALUES(severity_rank),
                six_true = VALUES(six_true)
            """)
    void raise(Raised row);

    /** For what the record alerts; what is gone there it does not alert for. */
    @Select("""
            SELECT indicator FROM alert
            WHERE enterprise_id = #{enterpriseId} AND settled_on = #{settledOn} AND record_number = #{record}
              AND gone_at IS NULL
            """)
    List<String> ofRecord(long enterpriseId, LocalDate settledOn, String record);

    /**
     * The alert of the record that took this one over is gone, and the line hits again: it is the line's once more, as one that was
     * gone, and what came of it with the record is behind it.
     */
    @Update("""
            UPDATE gate_alert g
            JOIN alert a ON a.enterprise_id = g.enterprise_id AND a.record_id = g.record_id AND a.indicator = g.indicator
            SET g.opening = IF(a.gate_alert_id = g.id, GREATEST(a.opening, g.opening), g.opening),
                g.cased_opening = IF(a.gate_alert_id = g.id, GREATEST(a.cased_opening, g.cased_opening), g.cased_opening),
                g.gone_at = a.gone_at, g.taken_over_at = NULL
            WHERE g.enterprise_id = #{enterpriseId} AND g.line_id = #{lineId} AND g.indicator = #{indicator}
              AND g.taken_over_at IS NOT NULL AND a.gone_at IS NOT NULL
            """)
    void givenBack(Raised row);

    /** The alert of the record goes on with it no more; once the record hits again, it takes this one over anew. */
    @Update("""
            UPDATE alert a JOIN gate_alert g ON g.id = a.gate_alert_id
            SET a.gate_alert_id = NULL
            WHERE g.enterprise_id = #{enterpriseId} AND g.line_id = #{lineId} AND g.indicator = #{indicator}
              AND g.taken_over_at IS NULL AND a.gone_at IS NOT NULL
            """)
    void leftByRecord(Raised row);

    /** Those that no record's alert took over, in the order in which the gate writes them. */
    @Select("""
            <script>
            SELECT enterprise_id, id, line_id, indicator, raised_at FROM gate_alert
            WHERE taken_over_at IS NULL AND line_id IN
            <foreach item="line" collection="lines" open="(" separator="," close=")">#{line}</foreach>
            ORDER BY line_id, indicator
            </script>
            """)
    List<Standing> standing(Collection<Long> lines);

    /**
     * @param hit whether the record alerts for the same; where it does not, the alert is gone
     * @param open whether that could not be answered; where it hits nowhere, the alert stays as it was
     */
    @Update("""
            UPDATE gate_alert
            SET record_id = #{recordId}, gone_at = IF(#{hit}, NULL, IF(#{open}, gone_at, COALESCE(gone_at, #{at})))
            WHERE enterprise_id = #{enterpriseId} AND id = #{id}
            """)
    void recordKnown(long enterpriseId, long id, long recordId, boolean hit, boolean open, Instant at);

    /** The line came to the gate again and does not alert for the same any more. */
    @Update("""
            UPDATE gate_alert SET gone_at = #{at}
            WHERE enterprise_id = #{enterpriseId} AND id = #{id} AND gone_at IS NULL
            """)
    void gone(long enterpriseId, long id, Instant at);

    @Update("""
            UPDATE gate_alert SET taken_over_at = #{at}
            WHERE enterprise_id = #{enterpriseId} AND id = #{id} AND taken_over_at IS NULL
            """)
    void takenOver(long enterpriseId, long id, Instant at);

    /**
     * The record's alert is no new one: it goes on with the one that was raised before payment, and with what was found out
     * unless it is graver, or that waits for a second person and it needs none; one on which somebody decided goes on by itself.
     * What was handed over to a case is not handed over twice.
     */
    @Update("""
            UPDATE alert a JOIN gate_alert g ON g.id = #{alert.id}
            SET a.gate_alert_id = g.id, a.raised_at = g.raised_at, a.cased_opening = g.cased_opening,
                a.opening = IF(a.severity_rank > g.severity_rank OR g.outcome = 'WAITING' AND a.severity_rank < 3,
                               g.opening + 1, g.opening),
                a.outcome = IF(a.severity_rank > g.severity_rank OR g.outcome = 'WAITING' AND a.severity_rank < 3,
                               'OPEN', g.outcome)
            WHERE a.record_id = #{recordId} AND a.indicator = #{alert.indicator} AND a.gate_alert_id IS NULL
              AND NOT EXISTS (SELECT 1 FROM alert_disposition own WHERE own.alert_id = a.id)
            """)
    void goesOn(Standing alert, long recordId);

    /**
     * The alerts of a line, gravest first; where one goes on as that of its record, with what came of it there. What came of an
     * alert of the record that goes on by itself is told on the record, because its verdicts are not these; whether the record
     * still alerts for the same is told of both.
     */
    @Select("""
            SELECT g.id, g.indicator, g.severity, g.raised_at, g.taken_over_at IS NULL AS open, a.record_number AS record,
                   IF(a.gate_alert_id = g.id, a.opening, g.opening) AS opening,
                   IF(a.gate_alert_id = g.id, a.outcome, g.outcome) AS outcome,
                   IF(g.taken_over_at IS NULL, g.gone_at, a.gone_at) AS gone_at
            FROM gate_alert g
            LEFT JOIN alert a ON a.enterprise_id = g.enterprise_id AND a.record_id = g.record_id
                AND a.indicator = g.indicator AND g.taken_over_at IS NOT NULL
            WHERE g.enterprise_id = #{enterpriseId} AND g.line_id = #{lineId}
            ORDER BY g.severity_rank DESC, g.indicator
            """)
    List<OfLine> ofLine(long enterpriseId, long lineId);

    @Select("""
            <script>
            SELECT alert.enterprise_id, alert.id, alert.line_id, alert.batch_id, alert.worker_id, alert.indicator,
                   alert.severity, alert.raised_at, g.screening, alert.outcome, alert.standing, alert.gone_at,
                   IF(g.commitment IS NULL, NULL, g.round) AS round
            FROM gate_alert alert
            JOIN gate_assessment g ON g.enterprise_id = alert.enterprise_id AND g.id = alert.gate_id
            WHERE alert.taken_over_at IS NULL
            <if test="filter.enterpriseId != null">AND alert.enterprise_id = #{filter.enterpriseId}</if>
            <if test="regionPrefix != null">AND alert.city LIKE CONCAT(#{regionPrefix}, '%')</if>
            <if test="filter.sixTrue != null">AND alert.six_true = #{filter.sixTrue}</if>
            <if test="filter.indicator != null">AND alert.indicator = #{filter.indicator}</if>
            <if test="filter.severity != null">AND alert.severity = #{filter.severity}</if>
            <if test="filter.outcome != null">AND alert.outcome = #{filter.outcome}</if>
            <if test="filter.standing != null">AND alert.standing = #{filter.standing}</if>
            <if test="filter.only != null">AND alert.id IN
                <foreach collection="filter.only" item="one" open="(" separator="," close=")">#{one}</foreach></if>
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
     * An alert of a line.
     *
     * @param record number of the record whose alert it goes on as, or null
     * @param goneAt since when it is not found any more; null while it is
     */
    record OfLine(
            long id,
            String indicator,
            String severity,
            Instant raisedAt,
            boolean open,
            String record,
            int opening,
            AlertOutcome outcome,
            Instant goneAt) {

        DispositionMapper.StateRow state() {
            return new DispositionMapper.StateRow(id, indicator, opening, outcome);
        }
    }

    /**
     * An alert in a list.
     *
     * @param screening in which its words stand, encrypted under the worker's key
     * @param round which screening of the line that is; null where the log has no entry of it
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
            AlertOutcome outcome,
            boolean standing,
            Instant goneAt,
            Integer round) {}
}
