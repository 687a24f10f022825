package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.AlertFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AlertMapper {

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
