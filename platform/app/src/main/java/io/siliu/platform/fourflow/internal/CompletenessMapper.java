package io.siliu.platform.fourflow.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** How complete the records of enterprises are, counted by month. */
@Mapper
interface CompletenessMapper {

    @Select("""
            <script>
            SELECT enterprise_id, work_month, COUNT(*) AS records, COUNT(*) - SUM(complete) AS lacking,
                   SUM(missing LIKE '%BUSINESS%') AS business, SUM(missing LIKE '%CONTRACT%') AS contract,
                   SUM(missing LIKE '%FUNDS%') AS funds, SUM(missing LIKE '%INVOICE%') AS invoice,
                   SUM(complete) AS complete, SUM(discrepancies &gt; 0) AS different, SUM(revision > 0) AS sealed
            FROM four_flow_record
            <where>
                <if test="enterpriseId != null">AND enterprise_id = #{enterpriseId}</if>
                <if test="named != null">
                    AND enterprise_id IN
                    <foreach item="id" collection="named" open="(" separator="," close=")">#{id}</foreach>
                </if>
                <if test="month != null">AND work_month = #{month}</if>
                <if test="after != null">AND work_month &lt;= #{after.month}</if>
                <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
            </where>
            GROUP BY enterprise_id, work_month
            <if test="after != null">
                HAVING work_month &lt; #{after.month} OR lacking &lt; #{after.lacking}
                    OR (lacking = #{after.lacking} AND enterprise_id > #{after.enterprise})
            </if>
            ORDER BY work_month DESC, lacking DESC, enterprise_id
            LIMIT #{limit}
            </script>
            """)
    List<Row> counts(
            Long enterpriseId, List<Long> named, String month, String regionPrefix, CompletenessPlace after, int limit);

    /** The flow columns count the records in which that flow is not complete. */
    record Row(
            long enterpriseId,
            String workMonth,
            long records,
            long lacking,
            long business,
            long contract,
            long funds,
            long invoice,
            long complete,
            long different,
            long sealed) {}
}
