package io.siliu.platform.assessment.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AlertMapper {

    /** A second hit of the same indicator on the same record renews the alert. */
    @Insert("""
            INSERT INTO alert
                (enterprise_id, id, record_id, record_number, revision, assessment_id, city, indicator, severity,
                 severity_rank, wording, raised_at, renewed_at, retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{recordId}, #{recordNumber}, #{revision}, #{assessmentId}, #{city},
                 #{indicator}, #{severity}, #{severityRank}, #{wording}, #{at}, #{at}, 'ACCOUNTING')
            ON DUPLICATE KEY UPDATE
                revision = #{revision}, assessment_id = #{assessmentId}, severity = #{severity},
                severity_rank = #{severityRank}, wording = #{wording}, renewed_at = #{at}
            """)
    void raise(RaisedAlert alert);

    @Select("""
            <script>
            SELECT enterprise_id, id, record_id, record_number, revision, assessment_id, city, indicator, severity,
                   severity_rank, wording, raised_at AS at
            FROM alert
            <where>
                <if test="enterpriseId != null">AND enterprise_id = #{enterpriseId}</if>
                <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
                <if test="indicator != null">AND indicator = #{indicator}</if>
                <if test="severity != null">AND severity = #{severity}</if>
                <if test="after != null">AND id &lt; #{after}</if>
            </where>
            ORDER BY id DESC
            LIMIT #{limit}
            </script>
            """)
    List<RaisedAlert> list(
            Long enterpriseId, String regionPrefix, String indicator, String severity, Long after, int limit);

    @Select("SELECT COUNT(*) FROM alert")
    long count();

    /** A row of {@code alert}. */
    record RaisedAlert(
            long enterpriseId,
            long id,
            long recordId,
            String recordNumber,
            int revision,
            long assessmentId,
            String city,
            String indicator,
            String severity,
            int severityRank,
            byte[] wording,
            Instant at) {}
}
