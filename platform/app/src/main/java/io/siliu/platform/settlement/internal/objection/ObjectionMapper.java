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

    @Select(ROW + "WHERE worker_id = #{workerId} ORDER BY id DESC LIMIT #{limit}")
    List<Row> ofWorker(long workerId, int limit);

    @Select(
            "SELECT COUNT(*) FROM objection WHERE worker_id = #{workerId} AND answered_at IS NULL AND withdrawn_at IS NULL")
    int open(long workerId);

    @Select(ROW + "WHERE id = #{id} FOR UPDATE")
    Optional<Row> lock(long id);

    /** @param enterpriseId null for those of all enterprises */
    @Select("<script>" + ROW + """
            WHERE withdrawn_at IS NULL AND answered_at IS
            <if test="answered">NOT</if> NULL
            <if test="enterpriseId != null">AND enterprise_id = #{enterpriseId}</if>
            <if test="after != null">AND id &gt; #{after}</if>
            ORDER BY id LIMIT #{limit}
            </script>
            """)
    List<Row> asked(Long enterpriseId, boolean answered, Long after, int limit);

    @Update("""
            UPDATE objection SET answered_at = #{at}, answered_by = #{by}, by_operator = #{byOperator},
                outcome = #{outcome}, answer = #{words}
            WHERE id = #{id}
            """)
    void answer(long id, Objection.Outcome outcome, byte[] words, boolean byOperator, long by, Instant at);

    @Update("UPDATE objection SET withdrawn_at = #{at} WHERE id = #{id}")
    void withdraw(long id, Instant at);

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

    @Select("SELECT COUNT(*) AS count, CAST(MAX(COALESCE(answered_at, raised_at)) AS DATE) AS last FROM objection"
            + " WHERE worker_id = #{workerId}")
    Kept kept(long workerId);

    @Delete("""
            DELETE FROM objection
            WHERE worker_id = #{workerId} AND CAST(COALESCE(answered_at, raised_at) AS DATE) <= #{upTo}
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
