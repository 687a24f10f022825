package io.siliu.platform.settlement.internal.objection;

import io.siliu.platform.access.PersonHolding.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Objections; their words and those of the answers are encrypted under the worker's key. */
@Mapper
interface ObjectionMapper {

    String ROW = """
            SELECT id, worker_id, enterprise_id, line_id, topic, words, raised_at, withdrawn_at, answered_at, by_operator,
                   outcome, answer
            FROM objection
            """;

    @Insert("""
            INSERT INTO objection (id, worker_id, enterprise_id, line_id, topic, words, raised_at, retention_class)
            VALUES (#{id}, #{workerId}, #{enterpriseId}, #{lineId}, #{topic}, #{words}, #{raisedAt}, 'TRADE')
            """)
    void insert(Row row);

    /** As many as may wait at one time, the latest first. */
    @Select(ROW + """
            WHERE worker_id = #{workerId} AND answered_at IS NULL AND withdrawn_at IS NULL
            ORDER BY id DESC
            """)
    List<Row> openOf(long workerId);

    /** @param before id of the last one of the page before, or null */
    @Select("<script>" + ROW + """
            WHERE worker_id = #{workerId} AND (answered_at IS NOT NULL OR withdrawn_at IS NOT NULL)
            <if test="before != null">AND id &lt; #{before}</if>
            ORDER BY id DESC LIMIT #{limit}
            </script>
            """)
    List<Row> closedOf(long workerId, Long before, int limit);

    @Select(ROW
            + "WHERE worker_id = #{workerId} AND line_id = #{lineId} AND withdrawn_at IS NULL ORDER BY id DESC LIMIT 1")
    Optional<Row> latestAbout(long workerId, long lineId);

    @Select(
            "SELECT COUNT(*) FROM objection WHERE worker_id = #{workerId} AND answered_at IS NULL AND withdrawn_at IS NULL")
    int open(long workerId);

    @Select(ROW + "WHERE id = #{id} FOR UPDATE")
    Optional<Row> lock(long id);

    /**
     * Those that wait, the oldest first.
     *
     * @param enterpriseId null for those of all enterprises
     * @param lineless those alone that are about no line
     */
    @Select("<script>" + ROW + """
            WHERE answered_at IS NULL AND withdrawn_at IS NULL AND left_on IS NULL
            <if test="enterpriseId != null">AND enterprise_id = #{enterpriseId}</if>
            <if test="lineless">AND line_id IS NULL</if>
            <if test="after != null">AND id &gt; #{after}</if>
            ORDER BY id LIMIT #{limit}
            </script>
            """)
    List<Row> unanswered(Long enterpriseId, boolean lineless, Long after, int limit);

    /** Those that were answered, the latest answer first. */
    @Select("<script>" + ROW + """
            WHERE answered_at IS NOT NULL AND withdrawn_at IS NULL AND left_on IS NULL
            <if test="enterpriseId != null">AND enterprise_id = #{enterpriseId}</if>
            <if test="lineless">AND line_id IS NULL</if>
            <if test="after != null">
              AND answered_at &lt;= (SELECT answered_at FROM objection WHERE id = #{after})
              AND (answered_at, id) &lt; (SELECT answered_at, id FROM objection WHERE id = #{after})
            </if>
            ORDER BY answered_at DESC, id DESC LIMIT #{limit}
            </script>
            """)
    List<Row> answered(Long enterpriseId, boolean lineless, Long after, int limit);

    @Update("""
            UPDATE objection SET answered_at = #{at}, answered_by = #{by}, by_operator = #{byOperator},
                outcome = #{outcome}, answer = #{words}
            WHERE id = #{id}
            """)
    void answer(long id, Objection.Outcome outcome, byte[] words, boolean byOperator, long by, Instant at);

    @Update("UPDATE objection SET withdrawn_at = #{at} WHERE id = #{id}")
    void withdraw(long id, Instant at);

    /** What a worker who left asked is answered no more, and is seen by nobody else. */
    @Update("""
            UPDATE objection
            SET left_on = #{leftOn}, withdrawn_at = IF(answered_at IS NULL, COALESCE(withdrawn_at, #{at}), withdrawn_at)
            WHERE worker_id = #{workerId} AND left_on IS NULL
            """)
    void left(long workerId, LocalDate leftOn, Instant at);

    @Select("""
            <script>
            SELECT id, worker_id, enterprise_id, raised_at, COALESCE(answered_at, withdrawn_at) AS closed_at
            FROM objection
            WHERE worker_id IN
            <foreach item="id" collection="workerIds" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY raised_at, id
            </script>
            """)
    List<Waiting> waiting(Collection<Long> workerIds);

    /** Days are those of China, moments are kept in UTC. */
    @Select("""
            SELECT COUNT(*) AS count,
                   CAST(DATE_ADD(MAX(COALESCE(answered_at, raised_at)), INTERVAL 8 HOUR) AS DATE) AS last
            FROM objection WHERE worker_id = #{workerId}
            """)
    Kept kept(long workerId);

    @Delete("""
            DELETE FROM objection
            WHERE worker_id = #{workerId} AND CAST(DATE_ADD(COALESCE(answered_at, raised_at), INTERVAL 8 HOUR) AS DATE) <= #{upTo}
            """)
    void forget(long workerId, LocalDate upTo);

    /** A row as it stands. */
    record Row(
            long id,
            long workerId,
            Long enterpriseId,
            Long lineId,
            Objection.Topic topic,
            byte[] words,
            Instant raisedAt,
            Instant withdrawnAt,
            Instant answeredAt,
            Boolean byOperator,
            Objection.Outcome outcome,
            byte[] answer) {}

    /** From when until when one waited. */
    record Waiting(long id, long workerId, Long enterpriseId, Instant raisedAt, Instant closedAt) {}
}
