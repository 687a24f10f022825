package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** How many differences went, by day. */
@Mapper
interface ResolvedMapper {

    /** What stands in records that are about to be written anew. */
    @Select("""
            <script>
            SELECT record_id, kind, flow, COUNT(*) AS differences FROM discrepancy FORCE INDEX (PRIMARY)
            WHERE enterprise_id = #{enterpriseId} AND record_id IN
            <foreach collection="recordIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY record_id, kind, flow
            </script>
            """)
    List<Standing> standing(@Param("enterpriseId") long enterpriseId, @Param("recordIds") Collection<Long> recordIds);

    @Insert("""
            INSERT INTO resolved_differences (enterprise_id, resolved_on, kind, flow, differences)
            VALUES (#{enterpriseId}, #{day}, #{kind}, #{flow}, #{differences})
            ON DUPLICATE KEY UPDATE differences = differences + VALUES(differences)
            """)
    void add(
            @Param("enterpriseId") long enterpriseId,
            @Param("day") LocalDate day,
            @Param("kind") Discrepancy.Kind kind,
            @Param("flow") Flow flow,
            @Param("differences") int differences);

    /** Of one enterprise, or of all. */
    @Select("""
            <script>
            SELECT COALESCE(SUM(differences), 0) FROM resolved_differences
            WHERE resolved_on &gt;= #{day} <if test="enterpriseId != null">AND enterprise_id = #{enterpriseId}</if>
            </script>
            """)
    long since(@Param("enterpriseId") Long enterpriseId, @Param("day") LocalDate day);

    /** Differences of one kind and flow in one record. */
    record Standing(long recordId, Discrepancy.Kind kind, Flow flow, int differences) {}
}
