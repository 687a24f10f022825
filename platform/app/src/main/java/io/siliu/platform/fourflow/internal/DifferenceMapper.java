package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The differences that wait for an explanation, and the explanations. */
@Mapper
interface DifferenceMapper {

    /** The differences of records that no standing answer speaks of. */
    String OPEN = """
            NOT EXISTS (SELECT 1 FROM answered_difference x
                        JOIN difference_answer a ON a.enterprise_id = x.enterprise_id AND a.id = x.answer_id
                        WHERE x.enterprise_id = d.enterprise_id AND x.record_id = d.record_id AND x.mark = d.mark
                          AND a.withdrawn_at IS NULL)
            """;

    /** By cause; what a record comes to counts for each of its causes, and once for the first of them. */
    @Select("""
            <script>
            SELECT g.kind, g.flow, SUM(g.differences) AS differences, SUM(g.gross) AS gross,
                   SUM(CASE WHEN g.place = 1 THEN g.gross ELSE 0 END) AS gross_once, MIN(g.since) AS since,
                   ELT(MAX(g.severity_rank), 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL') AS severity
            FROM (SELECT o.kind, o.flow, o.differences, o.gross, o.since, o.severity_rank,
                         ROW_NUMBER() OVER (PARTITION BY o.enterprise_id, o.record_id ORDER BY o.kind, o.flow) AS place
                  FROM (SELECT d.kind, d.flow, d.enterprise_id, d.record_id, COUNT(*) AS differences, MAX(r.gross) AS gross,
                               MIN(r.changed_at) AS since, MAX(r.severity_rank) AS severity_rank
                        FROM discrepancy d
                        JOIN four_flow_record r ON r.enterprise_id = d.enterprise_id AND r.id = d.record_id
                        WHERE (r.content IS NULL OR r.content &lt;&gt; '')
                          AND <if test="enterpriseId != null">d.enterprise_id = #{enterpriseId} AND</if>
            """ + OPEN + """
                        GROUP BY d.kind, d.flow, d.enterprise_id, d.record_id) o) g
            GROUP BY g.kind, g.flow ORDER BY SUM(g.differences) DESC, g.kind, g.flow
            </script>
            """)
    List<Group> groups(@Param("enterpriseId") Long enterpriseId);

    @Insert("""
            INSERT INTO difference_answer
                (enterprise_id, id, kind, flow, ground, why, differences, by_operator, account_id, answered_at,
                 retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{kind}, #{flow}, #{ground}, #{why}, #{differences}, #{byOperator}, #{accountId},
                 #{answeredAt}, 'ACCOUNTING')
            """)
    void insert(DifferenceAnswer answer);

    @Insert("""
            <script>
            INSERT INTO answered_difference (enterprise_id, record_id, mark, answer_id) VALUES
            <foreach collection="rows" item="row" separator=",">
                (#{row.enterpriseId}, #{row.recordId}, #{row.mark}, #{row.answerId})
            </foreach>
            </script>
            """)
    void answered(@Param("rows") List<Answered> rows);

    String ANSWER = """
            SELECT a.id, a.enterprise_id, a.kind, a.flow, a.ground, a.why, a.differences, a.by_operator, a.account_id, a.answered_at,
                   a.withdrawn_at
            FROM difference_answer a
            """;

    @Select(ANSWER + "WHERE a.id = #{id} FOR UPDATE")
    Optional<DifferenceAnswer> lock(long id);

    @Update("UPDATE difference_answer SET withdrawn_at = #{at} WHERE enterprise_id = #{enterpriseId} AND id = #{id}")
    void withdraw(@Param("enterpriseId") long enterpriseId, @Param("id") long id, @Param("at") Instant at);

    /** What was answered, the latest first; for whoever goes back the latest last. */
    @Select("""
            <script>
            """ + ANSWER + """
            <where><if test="enterpriseId != null">a.enterprise_id = #{enterpriseId}</if>
            <if test="place.before != null">AND a.id &lt; #{place.before}</if>
            <if test="place.after != null">AND a.id &gt; #{place.after}</if></where>
            ORDER BY a.id <if test="place.after == null">DESC</if> LIMIT #{limit}
            </script>
            """)
    List<DifferenceAnswer> answers(
            @Param("enterpriseId") Long enterpriseId, @Param("place") PlaceInCause place, @Param("limit") int limit);

    @Select("""
            <script>
            SELECT COUNT(*) FROM difference_answer
            WHERE withdrawn_at IS NULL <if test="enterpriseId != null">AND enterprise_id = #{enterpriseId}</if>
            </script>
            """)
    long countAnswers(@Param("enterpriseId") Long enterpriseId);

    /** The standing answers to the differences of one record. */
    @Select("""
            SELECT x.mark, a.id AS answer_id, a.ground, a.why, a.by_operator, a.answered_at
            FROM answered_difference x
            JOIN difference_answer a ON a.enterprise_id = x.enterprise_id AND a.id = x.answer_id
            WHERE x.enterprise_id = #{enterpriseId} AND x.record_id = #{recordId} AND a.withdrawn_at IS NULL
            ORDER BY a.id
            """)
    List<Said> said(@Param("enterpriseId") long enterpriseId, @Param("recordId") long recordId);

    /**
     * @param gross what the records of the cause come to, each counted once
     * @param grossOnce the same of the records that no cause before it counts, so that over all causes each is counted once
     * @param since when the record that waits longest was changed last
     * @param severity the gravest among the hits of their records, or null
     */
    record Group(
            Discrepancy.Kind kind,
            Flow flow,
            long differences,
            BigDecimal gross,
            BigDecimal grossOnce,
            Instant since,
            String severity) {}

    record Answered(long enterpriseId, long recordId, byte[] mark, long answerId) {}

    record Said(
            byte[] mark,
            long answerId,
            DifferenceAnswer.Ground ground,
            String why,
            boolean byOperator,
            Instant answeredAt) {}
}
