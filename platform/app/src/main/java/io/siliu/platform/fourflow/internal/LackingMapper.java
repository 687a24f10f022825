package io.siliu.platform.fourflow.internal;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** How many records wait for a paper that is not here yet; counted from an index that holds all it asks, without the rows. */
@Mapper
interface LackingMapper {

    /** @param months the months that are counted, such as 2026-09 */
    @Select("""
            <script>
            SELECT missing, COUNT(*) AS records, MIN(work_month) AS since
            FROM four_flow_record FORCE INDEX (four_flow_record_completeness)
            WHERE complete = FALSE AND work_month IN
            <foreach collection="months" item="month" open="(" separator="," close=")">#{month}</foreach>
            <if test="enterpriseId != null">AND enterprise_id = #{enterpriseId}</if>
            GROUP BY missing
            </script>
            """)
    List<Row> lacking(@Param("enterpriseId") Long enterpriseId, @Param("months") Collection<String> months);

    /** @param missing the flows, as the column holds them */
    record Row(String missing, long records, String since) {}
}
