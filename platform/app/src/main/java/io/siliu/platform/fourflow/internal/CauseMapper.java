package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The differences of one cause that wait for an answer, narrowed as somebody asked. */
@Mapper
interface CauseMapper {

    String RECORDS = """
            FROM discrepancy d
            JOIN four_flow_record r ON r.enterprise_id = d.enterprise_id AND r.id = d.record_id
            """;

    String NARROWED = """
            WHERE d.kind = #{asked.kind} AND d.flow = #{asked.flow} AND (r.content IS NULL OR r.content &lt;&gt; '')
            <if test="asked.filter.enterprise != null">AND d.enterprise_id = #{asked.filter.enterprise}</if>
            <if test="asked.filter.worker != null">AND r.worker_id = #{asked.filter.worker}</if>
            <if test="asked.filter.from != null">AND r.settled_on &gt;= #{asked.filter.from}</if>
            <if test="asked.filter.to != null">AND r.settled_on &lt;= #{asked.filter.to}</if>
            <if test="asked.filter.least != null">AND r.gross &gt;= #{asked.filter.least}</if>
            <if test="asked.filter.most != null">AND r.gross &lt;= #{asked.filter.most}</if>
              AND
            """ + DifferenceMapper.OPEN;

    /**
     * A page of records, the latest first, and which of their differences are open; for whoever goes back the latest last. The
     * page is chosen before its contents are read, so that those of the other records of a cause are left alone.
     */
    @Select("""
            <script>
            SELECT r.enterprise_id, r.id, r.number, r.worker_id, r.worker_masked, r.settled_on, r.gross,
                   COALESCE(r.content, MAX(v.form)) AS content,
                   GROUP_CONCAT(d.position ORDER BY d.position) AS positions,
            """ + RecordQueries.GRAVEST + """
            FROM (SELECT DISTINCT d.enterprise_id, d.record_id
            """ + RECORDS + NARROWED + """
                  <if test="place.before != null">AND d.record_id &lt; #{place.before}</if>
                  <if test="place.after != null">AND d.record_id &gt; #{place.after}</if>
                  ORDER BY d.record_id <if test="place.after == null">DESC</if> LIMIT #{limit}) chosen
            JOIN four_flow_record r ON r.enterprise_id = chosen.enterprise_id AND r.id = chosen.record_id
            JOIN discrepancy d ON d.enterprise_id = chosen.enterprise_id AND d.record_id = chosen.record_id
                AND d.kind = #{asked.kind} AND d.flow = #{asked.flow}
            """ + RecordQueries.SEALED + " WHERE "
            + DifferenceMapper.OPEN + """
            GROUP BY r.enterprise_id, r.id ORDER BY r.id <if test="place.after == null">DESC</if>
            </script>
            """)
    List<Row> records(@Param("asked") AskedCause asked, @Param("place") PlaceInCause place, @Param("limit") int limit);

    @Select("""
            <script>
            SELECT COUNT(*) AS differences, COUNT(DISTINCT d.enterprise_id) AS enterprises
            """ + RECORDS + NARROWED + "</script>")
    Tally tally(@Param("asked") AskedCause asked);

    /**
     * The workers with the most of them, and beside each how many there are in all; of one worker alone where one is named.
     *
     * @param asked narrowed to no worker
     * @param worker whose differences are counted in all; null counts everybody's
     */
    @Select("""
            <script>
            SELECT w.id, w.name, w.differences,
                   SUM(<choose>
                       <when test="worker != null">CASE WHEN w.id = #{worker} THEN w.differences ELSE 0 END</when>
                       <otherwise>w.differences</otherwise>
                   </choose>) OVER () AS total
            FROM (SELECT r.worker_id AS id, MAX(r.worker_masked) AS name, COUNT(*) AS differences
            """ + RECORDS + NARROWED + """
                  GROUP BY r.worker_id) w
            ORDER BY w.differences DESC, w.id LIMIT #{limit}
            </script>
            """)
    List<WorkerGroup> workers(
            @Param("asked") AskedCause asked, @Param("worker") Long worker, @Param("limit") int limit);

    /** The enterprises with the most of them; their names are not here. */
    @Select("""
            <script>
            SELECT d.enterprise_id AS id, COUNT(*) AS differences
            """ + RECORDS + NARROWED + """
            GROUP BY d.enterprise_id ORDER BY COUNT(*) DESC, d.enterprise_id LIMIT #{limit}
            </script>
            """)
    List<Group> enterprises(@Param("asked") AskedCause asked, @Param("limit") int limit);

    /** Gross amounts of the records of a cause, answered or not, the latest so many. */
    @Select("""
            SELECT DISTINCT r.id, r.gross
            FROM discrepancy d
            JOIN four_flow_record r ON r.enterprise_id = d.enterprise_id AND r.id = d.record_id
            WHERE d.kind = #{kind} AND d.flow = #{flow} AND (r.content IS NULL OR r.content <> '')
              AND d.enterprise_id = #{enterpriseId}
            ORDER BY r.id DESC LIMIT #{limit}
            """)
    List<Amount> amounts(
            @Param("enterpriseId") long enterpriseId,
            @Param("kind") Discrepancy.Kind kind,
            @Param("flow") Flow flow,
            @Param("limit") int limit);

    record Row(
            long enterpriseId,
            long id,
            String number,
            long workerId,
            String workerMasked,
            LocalDate settledOn,
            BigDecimal gross,
            String severity,
            byte[] content,
            String positions) {}

    /** @param enterprises how many have some of them */
    record Tally(long differences, int enterprises) {}

    /** An enterprise. */
    record Group(long id, long differences) {}

    /**
     * A worker.
     *
     * @param name masked
     * @param total the same in every row
     */
    record WorkerGroup(long id, String name, long differences, long total) {}

    record Amount(long id, BigDecimal gross) {}
}
