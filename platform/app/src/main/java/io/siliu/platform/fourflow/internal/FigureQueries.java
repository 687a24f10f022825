package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.fourflow.RecordFigures;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Records counted by month, enterprise and day. */
@Mapper
interface FigureQueries {

    @Select("""
            <script>
            SELECT DISTINCT work_month FROM four_flow_record
            <where>
                <if test="scope.enterpriseId != null">AND enterprise_id = #{scope.enterpriseId}</if>
                <if test="scope.regionPrefix != null">AND city LIKE CONCAT(#{scope.regionPrefix}, '%')</if>
            </where>
            ORDER BY work_month DESC LIMIT #{limit}
            </script>
            """)
    List<String> months(Scope scope, int limit);

    @Select("""
            <script>
            SELECT COUNT(*) AS records, COALESCE(SUM(complete = FALSE), 0) AS incomplete,
                   COALESCE(SUM(discrepancies &gt; 0), 0) AS differing, COUNT(DISTINCT enterprise_id) AS enterprises,
                   COUNT(DISTINCT worker_id) AS workers, COALESCE(SUM(gross), 0) AS gross, COALESCE(SUM(net), 0) AS net
            FROM four_flow_record
            WHERE work_month = #{month}
            <if test="scope.enterpriseId != null">AND enterprise_id = #{scope.enterpriseId}</if>
            <if test="scope.regionPrefix != null">AND city LIKE CONCAT(#{scope.regionPrefix}, '%')</if>
            </script>
            """)
    RecordFigures.Month month(Scope scope, String month);

    @Select("""
            <script>
            SELECT enterprise_id, SUM(gross) AS gross
            FROM four_flow_record
            WHERE work_month = #{month}
            <if test="scope.enterpriseId != null">AND enterprise_id = #{scope.enterpriseId}</if>
            <if test="scope.regionPrefix != null">AND city LIKE CONCAT(#{scope.regionPrefix}, '%')</if>
            GROUP BY enterprise_id
            </script>
            """)
    List<Gross> gross(Scope scope, String month);

    @Select("""
            <script>
            SELECT settled_on, missing, COUNT(*) AS records
            FROM four_flow_record
            WHERE settled_on BETWEEN #{from} AND #{to}
            <if test="scope.enterpriseId != null">AND enterprise_id = #{scope.enterpriseId}</if>
            <if test="scope.regionPrefix != null">AND city LIKE CONCAT(#{scope.regionPrefix}, '%')</if>
            GROUP BY settled_on, missing
            </script>
            """)
    List<Gap> gaps(Scope scope, LocalDate from, LocalDate to);

    /** What the actor sees; null limits nothing. */
    record Scope(Long enterpriseId, String regionPrefix) {}

    /** Gross pay of one enterprise. */
    record Gross(long enterpriseId, Money gross) {}

    /** How many records of one day miss the same flows. */
    record Gap(LocalDate settledOn, String missing, long records) {}
}
