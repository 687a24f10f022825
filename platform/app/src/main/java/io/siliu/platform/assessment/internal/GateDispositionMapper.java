package io.siliu.platform.assessment.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface GateDispositionMapper {

    /** Locked, so that of two who say it at once the second sees the first. */
    @Select("""
            SELECT id, enterprise_id, worker_id, city, severity_rank FROM gate_alert
            WHERE batch_id = #{batchId} AND line_id = #{lineId} AND indicator = #{indicator} AND taken_over_at IS NULL
            FOR UPDATE
            """)
    Optional<Place> open(long batchId, long lineId, String indicator);

    /**
     * An alert of the gate that goes on as that of a record, as grave as it is there, and locked. Empty where it was not
     * found before payment, or where a verdict stands on the record itself already.
     */
    @Select("""
            SELECT g.id, g.enterprise_id, g.worker_id, g.city, a.severity_rank
            FROM alert a JOIN gate_alert g ON g.id = a.gate_alert_id
            WHERE a.record_id = #{recordId} AND a.indicator = #{indicator}
              AND NOT EXISTS (SELECT 1 FROM alert_disposition own
                              WHERE own.record_id = a.record_id AND own.indicator = a.indicator)
            FOR UPDATE
            """)
    Optional<Place> ofRecord(long recordId, String indicator);

    @Insert("""
            INSERT INTO gate_disposition
                (enterprise_id, id, gate_alert_id, severity_rank, worker_id, verdict, stands, reason, sealed, decided_by,
                 decided_at, retention_class)
            VALUES
                (#{alert.enterpriseId}, #{id}, #{alert.id}, #{alert.severityRank}, #{alert.workerId}, #{verdict}, #{stands},
                 #{reason}, #{sealed}, #{by}, #{at}, 'ACCOUNTING')
            """)
    void insert(
            Place alert, long id, String verdict, boolean stands, byte[] reason, byte[] sealed, long by, Instant at);

    /** Whether the latest verdict of another person on this alert, when it was no less grave, is the same. */
    @Select("""
            SELECT COUNT(*) > 0 FROM gate_disposition d
            WHERE d.gate_alert_id = #{alert.id} AND d.severity_rank >= #{alert.severityRank}
              AND d.decided_by <> #{by} AND d.verdict = #{verdict}
              AND NOT EXISTS (SELECT 1 FROM gate_disposition later WHERE later.gate_alert_id = d.gate_alert_id
                              AND later.decided_by = d.decided_by AND later.id > d.id)
            """)
    boolean isSaidByAnother(Place alert, String verdict, long by);

    /** The alerts of a line, gravest first; the record is that whose alert it goes on as. */
    @Select("""
            SELECT g.id, g.worker_id, g.indicator, g.severity, g.raised_at, g.taken_over_at IS NULL AS open,
                   (SELECT a.record_number FROM alert a
                    WHERE a.enterprise_id = g.enterprise_id AND a.record_id = g.record_id AND a.indicator = g.indicator
                      AND g.taken_over_at IS NOT NULL) AS record
            FROM gate_alert g
            WHERE g.enterprise_id = #{enterpriseId} AND g.line_id = #{lineId}
            ORDER BY g.severity_rank DESC, g.indicator
            """)
    List<OfLine> ofLine(long enterpriseId, long lineId);

    /** Of the alerts of a line, latest first; none stands that was said of a less grave alert. */
    @Select("""
            SELECT d.gate_alert_id AS alert_id, d.verdict, d.reason, d.decided_by, d.decided_at,
                   d.stands AND d.severity_rank >=""" + DispositionMapper.RANK_NOW + """
                   AS stands
            FROM gate_disposition d
            JOIN gate_alert g ON g.enterprise_id = d.enterprise_id AND g.id = d.gate_alert_id
            WHERE g.enterprise_id = #{enterpriseId} AND g.line_id = #{lineId}
            ORDER BY d.id DESC
            """)
    List<SaidRow> said(long enterpriseId, long lineId);

    /** Whose alert it is. */
    record Place(long id, long enterpriseId, long workerId, String city, int severityRank) {}

    /** An alert of a line. */
    record OfLine(
            long id, long workerId, String indicator, String severity, Instant raisedAt, boolean open, String record) {}

    /** A verdict of one person; the reason is encrypted under the worker's key. */
    record SaidRow(long alertId, String verdict, boolean stands, byte[] reason, long decidedBy, Instant decidedAt) {}
}
