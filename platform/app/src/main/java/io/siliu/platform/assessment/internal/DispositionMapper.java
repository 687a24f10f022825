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

    /** The latest verdict on each alert of a record. */
    @Select("""
            SELECT d.indicator, d.verdict, d.decided_at
            FROM alert_disposition d
            WHERE d.record_id = #{recordId}
              AND NOT EXISTS (SELECT 1 FROM alert_disposition later WHERE later.record_id = d.record_id
                              AND later.indicator = d.indicator AND later.id > d.id)
            """)
    List<LatestRow> latest(long recordId);

    /** Whose alert it is. */
    record AlertPlace(long enterpriseId, long recordId, String city) {}

    /** What was found out last. */
    record LatestRow(String indicator, String verdict, Instant decidedAt) {}
}
