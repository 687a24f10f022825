package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.AlertFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AlertMapper {

    /**
     * A second hit of the same indicator on the same record renews the alert; an earlier revision that is screened after a
     * later one leaves it as it is. The revision is set last, because the conditions before it look at the old one.
     */
    @Insert("""
            <script>
            INSERT INTO alert
                (enterprise_id, id, record_id, record_number, revision, settled_on, assessment_id, city, indicator,
                 severity, severity_rank, six_true, wording, raised_at, renewed_at, retention_class)
            VALUES
            <foreach collection="alerts" item="each" separator=",">
                (#{each.enterpriseId}, #{each.id}, #{each.recordId}, #{each.recordNumber}, #{each.revision},
                 #{each.settledOn}, #{each.assessmentId}, #{each.city}, #{each.indicator}, #{each.severity},
                 #{each.severityRank}, #{each.sixTrue}, #{each.wording}, #{each.at}, #{each.at}, 'ACCOUNTING')
            </foreach>
            ON DUPLICATE KEY UPDATE
                assessment_id = IF(revision > VALUES(revision), assessment_id, VALUES(assessment_id)),
                settled_on = IF(revision > VALUES(revision), settled_on, VALUES(settled_on)),
                severity = IF(revision > VALUES(revision), severity, VALUES(severity)),
                severity_rank = IF(revision > VALUES(revision), severity_rank, VALUES(severity_rank)),
                six_true = IF(revision > VALUES(revision), six_true, VALUES(six_true)),
                wording = IF(revision > VALUES(revision), wording, VALUES(wording)),
                renewed_at = IF(revision > VALUES(revision), renewed_at, VALUES(renewed_at)),
                revision = GREATEST(revision, VALUES(revision))
            </script>
            """)
    void raiseAll(List<RaisedAlert> alerts);

    @Select("""
            <script>
            SELECT enterprise_id, id, record_id, record_number, revision, settled_on, assessment_id, city, indicator, severity,
                   severity_rank, six_true, wording, raised_at AS at
            FROM alert
            <where>
                <if test="filter.enterpriseId != null">AND enterprise_id = #{filter.enterpriseId}</if>
                <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
                <if test="filter.sixTrue != null">AND six_true = #{filter.sixTrue}</if>
                <if test="filter.indicator != null">AND indicator = #{filter.indicator}</if>
                <if test="filter.severity != null">AND severity = #{filter.severity}</if>
                <if test="filter.after != null">AND id &lt; #{filter.after}</if>
            </where>
            ORDER BY id DESC
            LIMIT #{limit}
            </script>
            """)
    List<RaisedAlert> list(AlertFilter filter, String regionPrefix, int limit);

    @Select("SELECT COUNT(*) FROM alert")
    long count();

    /** A row of {@code alert}. */
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
            byte[] wording,
            Instant at) {}
}
