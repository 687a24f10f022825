package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.AlertOutcome;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Verdicts on alerts of records and of lines before payment, one row each, never changed. */
@Mapper
interface DispositionMapper {

    @Select("""
            SELECT enterprise_id, record_id, city FROM alert
            WHERE record_number = #{record} AND indicator = #{indicator}
            """)
    Optional<AlertPlace> alert(String record, String indicator);

    /** Locked, so that of two who say it at once the second sees the first. */
    @Select("""
            SELECT a.enterprise_id, COALESCE(a.gate_alert_id, a.id) AS id, a.record_id, g.worker_id, a.indicator, a.city,
                   a.severity_rank, a.opening
            FROM alert a LEFT JOIN gate_alert g ON g.id = a.gate_alert_id
            WHERE a.record_id = #{recordId} AND a.indicator = #{indicator}
            FOR UPDATE
            """)
    DecidedAlert ofRecord(long recordId, String indicator);

    /** Locked as those of records; empty where it goes on as that of its record. */
    @Select("""
            SELECT enterprise_id, id, NULL AS record_id, worker_id, indicator, city, severity_rank, opening
            FROM gate_alert
            WHERE batch_id = #{batchId} AND line_id = #{lineId} AND indicator = #{indicator} AND taken_over_at IS NULL
            FOR UPDATE
            """)
    Optional<DecidedAlert> ofLine(long batchId, long lineId, String indicator);

    /** The other accounts whose latest verdict on this alert, as it stands now, is the same. */
    @Select("""
            SELECT DISTINCT d.decided_by FROM alert_disposition d
            WHERE d.alert_id = #{alert.id} AND d.opening = #{alert.opening}
              AND d.decided_by <> #{by} AND d.verdict = #{verdict}
              AND NOT EXISTS (SELECT 1 FROM alert_disposition later WHERE later.alert_id = d.alert_id
                              AND later.decided_by = d.decided_by AND later.id > d.id)
            """)
    List<Long> saidByOthers(DecidedAlert alert, String verdict, long by);

    @Insert("""
            INSERT INTO alert_disposition
                (enterprise_id, id, alert_id, record_id, indicator, opening, verdict, stands, worker_id, reason, sealed,
                 decided_by, decided_at, retention_class)
            VALUES
                (#{alert.enterpriseId}, #{id}, #{alert.id}, #{alert.recordId}, #{alert.indicator}, #{alert.opening},
                 #{verdict}, #{stands}, #{alert.workerId}, #{reason}, #{sealed}, #{by}, #{at}, 'ACCOUNTING')
            """)
    void insert(
            DecidedAlert alert,
            long id,
            String verdict,
            boolean stands,
            byte[] reason,
            byte[] sealed,
            long by,
            Instant at);

    @Update("""
            UPDATE alert SET outcome = #{outcome}
            WHERE record_id = #{alert.recordId} AND indicator = #{alert.indicator}
            """)
    void foundOnRecord(DecidedAlert alert, AlertOutcome outcome);

    @Update("UPDATE gate_alert SET outcome = #{outcome} WHERE id = #{alert.id}")
    void foundOnLine(DecidedAlert alert, AlertOutcome outcome);

    @Select("""
            SELECT COALESCE(gate_alert_id, id) AS id, indicator, opening, outcome FROM alert WHERE record_id = #{recordId}
            """)
    List<StateRow> states(long recordId);

    /** On these alerts, latest first. */
    @Select("""
            <script>
            SELECT alert_id, record_id, worker_id, opening, verdict, reason, decided_by, decided_at
            FROM alert_disposition
            WHERE alert_id IN <foreach collection="alerts" item="one" open="(" separator="," close=")">#{one}</foreach>
            ORDER BY id DESC
            </script>
            """)
    List<SaidRow> said(Collection<Long> alerts);

    /** Whose alert it is. */
    record AlertPlace(long enterpriseId, long recordId, String city) {}

    /**
     * An alert on which somebody decides.
     *
     * @param id under which its verdicts are kept: that of the gate's where it was raised before payment
     * @param recordId null for an alert of a line
     * @param workerId under whose key reasons are kept; null where it was not raised before payment
     */
    record DecidedAlert(
            long enterpriseId,
            long id,
            Long recordId,
            Long workerId,
            String indicator,
            String city,
            int severityRank,
            int opening) {}

    /** @param id under which its verdicts are kept */
    record StateRow(long id, String indicator, int opening, AlertOutcome outcome) {}

    /** A verdict of one person; the reason is encrypted under the worker's key, or without a worker under the record's. */
    record SaidRow(
            long alertId,
            Long recordId,
            Long workerId,
            int opening,
            String verdict,
            byte[] reason,
            long decidedBy,
            Instant decidedAt) {}
}
