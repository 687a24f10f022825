package io.siliu.platform.assessment.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DispositionMapper {

    @Select("""
            SELECT enterprise_id, record_id, city FROM alert
            WHERE record_number = #{record} AND indicator = #{indicator}
            """)
    Optional<AlertPlace> alert(String record, String indicator);

    @Insert("""
            INSERT INTO alert_disposition
                (enterprise_id, id, record_id, indicator, verdict, reason, sealed, decided_by, decided_at, retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{recordId}, #{indicator}, #{verdict}, #{reason}, #{sealed}, #{by}, #{at}, 'ACCOUNTING')
            """)
    void insert(
            long enterpriseId,
            long id,
            long recordId,
            String indicator,
            String verdict,
            byte[] reason,
            byte[] sealed,
            long by,
            Instant at);

    /** The latest verdict on each alert of a record; before one on the record, that on its line before payment. */
    @Select("""
            SELECT d.indicator, d.verdict, d.decided_at
            FROM alert_disposition d
            WHERE d.record_id = #{recordId}
              AND NOT EXISTS (SELECT 1 FROM alert_disposition later WHERE later.record_id = d.record_id
                              AND later.indicator = d.indicator AND later.id > d.id)
            UNION ALL
            SELECT g.indicator, d.verdict, d.decided_at
            FROM gate_alert g JOIN gate_disposition d ON d.gate_alert_id = g.id
            WHERE g.record_id = #{recordId} AND d.stands""" + GATE_ALONE + """
            """)
    List<LatestRow> latest(long recordId);

    /**
     * The latest verdict on an alert of the gate where it stands, and was said of an alert that was no less grave; the
     * alert's id follows, and {@link #GATE_LAST}.
     */
    String GATE_SAID = """

            (SELECT IF(said.stands AND said.severity_rank &gt;= alert.severity_rank, said.verdict, NULL)
             FROM gate_disposition said WHERE said.gate_alert_id =
            """;

    String GATE_LAST = """

            ORDER BY said.id DESC LIMIT 1)
            """;

    /** How grave an alert of the gate is now, also where it goes on as that of its record. */
    String RANK_NOW = """

            COALESCE((SELECT present.severity_rank FROM alert present
                      WHERE present.record_id = g.record_id AND present.indicator = g.indicator), g.severity_rank)
            """;

    /** The latest verdict on an alert of the gate that was no less grave, where there is none on its record. */
    String GATE_ALONE = """

            AND d.severity_rank >=""" + RANK_NOW + """
            AND NOT EXISTS (SELECT 1 FROM gate_disposition later WHERE later.gate_alert_id = d.gate_alert_id
                            AND later.id > d.id)
            AND NOT EXISTS (SELECT 1 FROM alert_disposition own WHERE own.record_id = g.record_id
                            AND own.indicator = g.indicator)
            """;

    /** Whose alert it is. */
    record AlertPlace(long enterpriseId, long recordId, String city) {}

    /** What was found out last. */
    record LatestRow(String indicator, String verdict, Instant decidedAt) {}
}
