package io.siliu.platform.assessment.internal.outside;

import io.siliu.platform.database.StageCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** How far what was said has been carried to the records that it concerns. */
@Mapper
interface ReachMapper {

    @Select("<script>" + OutsideMapper.ROW + """
            WHERE id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY id
            </script>
            """)
    List<OutsideMapper.HeardRow> statements(Collection<Long> ids);

    @Update("""
            <script>
            UPDATE outside_statement SET spread_at = #{now} WHERE id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void spread(Collection<Long> ids, Instant now);

    @Update("UPDATE outside_statement SET rests_until = #{until} WHERE id = #{id}")
    void statementRests(long id, Instant until);

    /**
     * Where one has not set out yet, both become one. Where one is on its way it goes on to its end, and what came meanwhile
     * is a round of its own after that: a subject of whom something is said all the time would never see the end otherwise.
     */
    @Insert("""
            <script>
            INSERT INTO statement_reach
                (id, scope, subject_id, first_day, last_day, after_record, statement_id, statements)
            VALUES
            <foreach collection="rows" item="row" separator=",">
                (#{row.id}, #{row.scope}, #{row.subject}, #{row.from}, #{row.to}, 0, #{row.statement}, #{row.statements})
            </foreach>
            ON DUPLICATE KEY UPDATE first_day = LEAST(first_day, VALUES(first_day)),
                last_day = GREATEST(last_day, VALUES(last_day)),
                next_statement = IF(after_record = 0, NULL, COALESCE(next_statement, VALUES(statement_id))),
                next_statements = IF(after_record = 0, 0, next_statements + VALUES(statements)),
                statements = IF(after_record = 0, statements + VALUES(statements), statements)
            </script>
            """)
    void reach(List<NewReach> rows);

    @Select("""
            <script>
            SELECT id, scope, subject_id AS subject, first_day AS `from`, last_day AS `to`, after_record AS after,
                   statement_id AS statement, statements
            FROM statement_reach WHERE id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY id
            </script>
            """)
    List<ReachRow> reaches(Collection<Long> ids);

    /** A statement that joined while the first portion was taken, without being seen by it, waits for the next round. */
    @Update("""
            UPDATE statement_reach
            SET after_record = #{after}, next_at = #{now},
                next_statement = IF(statements = #{statements}, next_statement, COALESCE(next_statement, statement_id)),
                next_statements = next_statements + statements - #{statements}, statements = #{statements}
            WHERE id = #{id}
            """)
    void goOn(long id, int statements, long after, Instant now);

    /** @return zero where more was said meanwhile */
    @Delete("""
            DELETE FROM statement_reach
            WHERE id = #{id} AND next_statement IS NULL AND statements = #{statements}
            """)
    int done(long id, int statements);

    /** For what was said meanwhile. */
    @Update("""
            UPDATE statement_reach
            SET after_record = 0, next_at = #{now}, statement_id = COALESCE(next_statement, statement_id),
                statements = IF(next_statement IS NULL, statements, next_statements),
                next_statement = NULL, next_statements = 0
            WHERE id = #{id}
            """)
    void beginAnew(long id, Instant now);

    @Update("UPDATE statement_reach SET next_at = #{until} WHERE id = #{id}")
    void reachRests(long id, Instant until);

    /** Enterprises in which the person holds an office. */
    @Select("SELECT DISTINCT enterprise_id FROM outside_statement WHERE kind = 'OFFICE' AND thing = UNHEX(#{person})")
    List<Long> enterprisesOfOffices(String person);

    /** Whether nothing was said before of whom the enterprise employs or who leads it. */
    @Select("""
            SELECT NOT EXISTS (SELECT 1 FROM outside_statement
                               WHERE enterprise_id = #{enterpriseId} AND kind IN ('EMPLOYMENT', 'OFFICE')
                                 AND id < #{statement})
            """)
    boolean isFirstOfList(long enterpriseId, long statement);

    /** Whether nothing was reported before for the month. */
    @Select("""
            SELECT NOT EXISTS (SELECT 1 FROM outside_statement
                               WHERE kind = 'INCOME' AND figure = #{month} AND id < #{statement})
            """)
    boolean isFirstOfMonth(int month, long statement);

    /** By the key of the claim alone. */
    @Select("SELECT COUNT(*) FROM outside_statement WHERE spread_at IS NULL")
    @Options(timeout = StageCounts.SECONDS)
    long countNotSpread();

    @Select("SELECT COUNT(*) FROM statement_reach")
    @Options(timeout = StageCounts.SECONDS)
    long countOnTheWay();

    /** A row to be written. */
    record NewReach(
            long id, Reach.Scope scope, long subject, LocalDate from, LocalDate to, long statement, int statements) {}

    /** A row of {@code statement_reach}. */
    record ReachRow(
            long id,
            Reach.Scope scope,
            long subject,
            LocalDate from,
            LocalDate to,
            long after,
            long statement,
            int statements) {}
}
