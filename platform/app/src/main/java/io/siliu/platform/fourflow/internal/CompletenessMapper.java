package io.siliu.platform.fourflow.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** How complete the records of enterprises are, counted a month at a time. */
@Mapper
interface CompletenessMapper {

    @Select("""
            <script>
            SELECT enterprise_id, work_month, COUNT(*) AS records, COUNT(*) - SUM(complete) AS lacking,
                   SUM(missing LIKE '%BUSINESS%') AS business, SUM(missing LIKE '%CONTRACT%') AS contract,
                   SUM(missing LIKE '%FUNDS%') AS funds, SUM(missing LIKE '%INVOICE%') AS invoice,
                   SUM(complete) AS complete, SUM(discrepancies &gt; 0) AS different, SUM(revision > 0) AS sealed
            FROM four_flow_record
            WHERE work_month = #{month}
            <if test="asked.enterprise != null">AND enterprise_id = #{asked.enterprise}</if>
            <if test="asked.named != null">
                AND enterprise_id IN
                <foreach item="id" collection="asked.named" open="(" separator="," close=")">#{id}</foreach>
            </if>
            <if test="asked.regionPrefix != null">AND city LIKE CONCAT(#{asked.regionPrefix}, '%')</if>
            GROUP BY enterprise_id, work_month
            <if test="after != null">
                HAVING lacking &lt; #{after.lacking}
                    OR (lacking = #{after.lacking} AND enterprise_id > #{after.enterprise})
            </if>
            ORDER BY lacking DESC, enterprise_id
            LIMIT #{limit}
            </script>
            """)
    List<Row> ofMonth(String month, CompletenessMonths.Asked asked, CompletenessPlace after, int limit);

    /** The last month before another one that has a record, of one enterprise or of any; null where there is none. */
    @Select("""
            <script>
            SELECT MAX(work_month) FROM four_flow_record WHERE work_month &lt; #{month}
            <if test="enterprise != null">AND enterprise_id = #{enterprise}</if>
            </script>
            """)
    String monthBefore(String month, Long enterprise);

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
