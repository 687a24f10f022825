package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.AlertOutcome;
import io.siliu.platform.assessment.CaseAlerts;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Alerts as whoever keeps cases asks for them. */
@Mapper
interface CaseAlertMapper {

    String AMONG =
            " IN <foreach collection=\"ids\" item=\"one\" open=\"(\" separator=\",\" close=\")\">#{one}</foreach>";

    /** Nobody has decided, and it is not gone meanwhile. */
    String UNDECIDED = "WHERE outcome IN ('OPEN', 'WAITING') AND gone_at IS NULL AND id" + AMONG + " ORDER BY id";

    String OF_RECORD = """
            SELECT COALESCE(gate_alert_id, id) AS id, enterprise_id, city, indicator, six_true, severity, severity_rank,
                   opening
            FROM alert
            """;

    String OF_LINE = """
            SELECT id, enterprise_id, city, indicator, six_true, severity, severity_rank, opening
            FROM gate_alert
            """;

    @Select("<script>" + OF_RECORD + UNDECIDED + "</script>")
    List<CaseAlerts.ForCase> undecidedOfRecords(Collection<Long> ids);

    @Select("<script>" + OF_LINE + UNDECIDED + "</script>")
    List<CaseAlerts.ForCase> undecidedOfLines(Collection<Long> ids);

    @Select(OF_RECORD + "WHERE id = #{id} OR gate_alert_id = #{id} LIMIT 1")
    Optional<CaseAlerts.ForCase> ofRecord(long id);

    @Select(OF_LINE + "WHERE id = #{id} AND taken_over_at IS NULL")
    Optional<CaseAlerts.ForCase> ofLine(long id);

    /** @param ids of rows of {@code alert} */
    @Update("<script>UPDATE alert SET cased_opening = opening WHERE id" + AMONG + "</script>")
    void recordsHandedOver(Collection<Long> ids);

    @Update("<script>UPDATE gate_alert SET cased_opening = opening WHERE id" + AMONG + "</script>")
    void linesHandedOver(Collection<Long> ids);

    @Update("UPDATE alert SET cased_opening = opening WHERE id = #{id} OR gate_alert_id = #{id}")
    void ofRecordHandedOver(long id);

    /** By whichever id is asked for; one that the alert of its record took over goes by that one. */
    @Select("<script>SELECT id AS alert, opening FROM alert WHERE id" + AMONG
            + " UNION ALL SELECT gate_alert_id AS alert, opening FROM alert WHERE gate_alert_id" + AMONG
            + " UNION ALL SELECT id AS alert, opening FROM gate_alert WHERE taken_over_at IS NULL AND id" + AMONG
            + "</script>")
    List<CaseAlerts.Seen> openings(Collection<Long> ids);

    String STANDING_OF_RECORD = """
            SELECT a.id AS own, COALESCE(a.gate_alert_id, a.id) AS subject, a.record_id, NULL AS line_id,
                   a.standing AS stands, a.gone_at IS NOT NULL AS gone,
                   (SELECT MAX(s.assessed_at) FROM assessment s
                    WHERE s.enterprise_id = a.enterprise_id AND s.record_id = a.record_id AND s.kind = 'RECORD')
                       AS screened_at
            FROM alert a WHERE a.enterprise_id = #{enterpriseId} AND
            """;

    @Select("<script>" + STANDING_OF_RECORD + "a.id" + AMONG + "</script>")
    List<Standing> ofRecords(long enterpriseId, Collection<Long> ids);

    @Select("<script>" + STANDING_OF_RECORD + "a.gate_alert_id" + AMONG + "</script>")
    List<Standing> goneOn(long enterpriseId, Collection<Long> ids);

    @Select("<script>" + """
            SELECT g.id AS own, g.id AS subject, g.record_id, g.line_id, g.standing AS stands, g.gone_at IS NOT NULL AS gone,
                   COALESCE((SELECT MAX(s.assessed_at) FROM assessment s
                             WHERE s.enterprise_id = g.enterprise_id AND s.record_id = g.record_id AND s.kind = 'RECORD'),
                            (SELECT COALESCE(s.renewed_at, s.assessed_at) FROM gate_assessment s
                             WHERE s.enterprise_id = g.enterprise_id AND s.id = g.gate_id),
                            g.raised_at) AS screened_at
            FROM gate_alert g
            WHERE g.enterprise_id = #{enterpriseId} AND g.taken_over_at IS NULL AND g.id
            """ + AMONG + "</script>")
    List<Standing> ofLines(long enterpriseId, Collection<Long> ids);

    String DECIDED_OF_RECORD = """
            SELECT a.enterprise_id, COALESCE(a.gate_alert_id, a.id) AS id, a.record_id, g.worker_id, a.indicator, a.city,
                   a.severity_rank, a.opening, a.outcome, a.record_number AS record, NULL AS line_id
            FROM alert a LEFT JOIN gate_alert g ON g.id = a.gate_alert_id
            """;

    /** Locked, as every verdict is kept. */
    @Select(DECIDED_OF_RECORD + "WHERE a.id = #{id} OR a.gate_alert_id = #{id} LIMIT 1 FOR UPDATE")
    Optional<Decided> lockOfRecord(long id);

    @Select("""
            SELECT enterprise_id, id, NULL AS record_id, worker_id, indicator, city, severity_rank, opening, outcome,
                   NULL AS record, line_id
            FROM gate_alert WHERE id = #{id} AND taken_over_at IS NULL
            FOR UPDATE
            """)
    Optional<Decided> lockOfLine(long id);

    /**
     * How an alert stands.
     *
     * @param own id of its row
     * @param recordId null where no record of its line was screened
     * @param lineId null for an alert of a record
     * @param stands whether the last screening finds it and people did not clear it
     * @param gone whether the last screening does not find it
     */
    record Standing(
            long own, long subject, Long recordId, Long lineId, boolean stands, boolean gone, Instant screenedAt) {}

    /**
     * An alert of a case on which two decide.
     *
     * @param record number of its record; null for an alert of a line
     */
    record Decided(
            long enterpriseId,
            long id,
            Long recordId,
            Long workerId,
            String indicator,
            String city,
            int severityRank,
            int opening,
            AlertOutcome outcome,
            String record,
            Long lineId) {

        DispositionMapper.DecidedAlert alert() {
            return new DispositionMapper.DecidedAlert(
                    enterpriseId, id, recordId, workerId, indicator, city, severityRank, opening);
        }

        /** Under which the ledger knows what was decided on. */
        String subject() {
            return record == null ? "LINE-" + lineId : record;
        }
    }
}
