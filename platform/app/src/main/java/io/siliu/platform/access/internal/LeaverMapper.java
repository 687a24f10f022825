package io.siliu.platform.access.internal;

import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Erasures.Hold;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Who left, how far their erasure has come, and which holds keep their data. */
@Mapper
interface LeaverMapper {

    /** Somebody who had come back leaves again in the row of the first time. */
    @Insert("""
            INSERT INTO erasure_request (id, person_id, asked_at, asked_by, next_at, retention_class)
            VALUES (#{id}, #{personId}, #{at}, #{by}, #{at}, 'LOG')
            ON DUPLICATE KEY UPDATE asked_at = #{at}, asked_by = #{by}, next_at = #{at}, returned_at = NULL
            """)
    void leave(long id, long personId, Instant at, long by);

    @Update("""
            UPDATE erasure_request SET returned_at = #{at}, next_at = NULL
            WHERE person_id = #{personId} AND returned_at IS NULL AND completed_at IS NULL
            """)
    int comeBack(long personId, Instant at);

    @Update(
            "UPDATE erasure_request SET steps = #{steps}, next_at = #{next}, completed_at = #{completedAt} WHERE id = #{id}")
    void stepped(long id, int steps, Instant next, Instant completedAt);

    @Update("UPDATE erasure_request SET next_at = #{next} WHERE id = #{id} AND next_at IS NOT NULL")
    void rests(long id, Instant next);

    @Insert("""
            INSERT INTO erasure_step (request_id, step, sealed, done_at, retention_class)
            VALUES (#{requestId}, #{step}, #{sealed}, #{at}, 'LOG')
            """)
    void insertStep(long requestId, int step, String sealed, Instant at);

    @Select(
            "SELECT id, person_id, asked_at, steps, completed_at FROM erasure_request WHERE id = #{id} AND returned_at IS NULL")
    Optional<Row> find(long id);

    @Select("""
            SELECT id, person_id, asked_at, steps, completed_at FROM erasure_request
            WHERE person_id = #{personId} AND returned_at IS NULL
            """)
    Optional<Row> ofPerson(long personId);

    @Select("""
            SELECT id, person_id, asked_at, steps, completed_at FROM erasure_request
            WHERE id < #{before} AND returned_at IS NULL ORDER BY id DESC LIMIT #{limit}
            """)
    List<Row> newest(long before, int limit);

    @Insert("""
            INSERT INTO legal_hold
                (id, person_id, basis, placed_at, placed_by, placed_by_name, placed_role, placed_region, retention_class)
            VALUES
                (#{id}, #{personId}, #{basis}, #{at}, #{by.accountId}, #{by.name}, #{by.role}, #{by.region}, 'LOG')
            """)
    void hold(
            @Param("id") long id,
            @Param("personId") long personId,
            @Param("basis") String basis,
            @Param("at") Instant at,
            @Param("by") Actor by);

    @Update("""
            UPDATE legal_hold SET lifted_at = #{at}, lifted_by = #{by}, lifted_because = #{because}
            WHERE id = #{id} AND lifted_at IS NULL
            """)
    int lift(long id, Instant at, long by, String because);

    @Select("""
            SELECT id, basis, placed_at, placed_by_name AS placed_by, placed_by AS account, placed_role AS role,
                   placed_region AS region
            FROM legal_hold
            WHERE person_id = #{personId} AND lifted_at IS NULL ORDER BY id
            """)
    List<Hold> holds(long personId);

    /** Of persons without a request: those of the account, or of its office and region. */
    @Select("""
            SELECT id, basis, placed_at, placed_by_name AS placed_by, placed_by AS account, placed_role AS role,
                   placed_region AS region
            FROM legal_hold
            WHERE lifted_at IS NULL
              AND (placed_by = #{accountId}
                   OR (placed_role = #{role}
                       AND (placed_region = #{region} OR (placed_region IS NULL AND #{region} IS NULL))))
              AND NOT EXISTS (SELECT 1 FROM erasure_request
                              WHERE erasure_request.person_id = legal_hold.person_id AND returned_at IS NULL)
            ORDER BY id DESC LIMIT #{limit}
            """)
    List<Hold> holdsBeforeLeaving(long accountId, String role, String region, int limit);

    @Select("""
            SELECT id, basis, placed_at, placed_by_name AS placed_by, placed_by AS account, placed_role AS role,
                   placed_region AS region
            FROM legal_hold WHERE id = #{id} AND lifted_at IS NULL
            """)
    Optional<Hold> openHold(long id);

    /** A row. */
    record Row(long id, long personId, Instant askedAt, int steps, Instant completedAt) {}
}
