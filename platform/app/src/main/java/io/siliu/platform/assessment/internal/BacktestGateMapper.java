package io.siliu.platform.assessment.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface BacktestGateMapper {

    String ONE_OF_THEM = """

            AND g.as_of BETWEEN #{row.windowFrom} AND #{row.windowTo}
            <if test="row.enterpriseId != null">AND g.enterprise_id = #{row.enterpriseId}</if>
            <if test="row.region != null">AND g.city LIKE CONCAT(#{row.region}, '%')</if>
            <if test="row.occupation != null">AND g.occupation = #{row.occupation}</if>
            AND NOT EXISTS (
                SELECT 1 FROM gate_assessment later
                WHERE later.enterprise_id = g.enterprise_id AND later.line_id = g.line_id
                  AND later.round &gt; g.round AND later.id &lt;= #{ceiling})
            """;

    /** Among the newest screening of each line, those of the window that come after the cursor. */
    @Select("""
            <script>
            SELECT g.enterprise_id, g.id, g.line_id, g.facts,
                   CASE WHEN g.released_before THEN COALESCE(shown.screening, g.screening) END AS released
            FROM gate_assessment g
            LEFT JOIN gate_assessment shown ON shown.enterprise_id = g.enterprise_id AND shown.line_id = g.line_id
                AND shown.round = g.released_round
            WHERE g.id &gt; #{cursor} AND g.id &lt;= #{ceiling}""" + ONE_OF_THEM + """
            ORDER BY g.id
            LIMIT #{limit}
            </script>
            """)
    List<Snapshot> snapshots(BacktestMapper.Row row, long cursor, long ceiling, int limit);

    /** Of one day of the window, as the screenings of records are counted. */
    @Select("""
            <script>
            SELECT COUNT(*) FROM gate_assessment g WHERE g.as_of = #{day} AND g.id &lt;= #{ceiling}""" + ONE_OF_THEM + """
            </script>
            """)
    int count(BacktestMapper.Row row, LocalDate day, long ceiling);

    /** Of all screenings; none where there is none. */
    @Select("SELECT MIN(as_of) AS first, MAX(as_of) AS last FROM gate_assessment")
    Optional<BacktestMapper.StoredDays> storedDays();

    @Select("SELECT COALESCE(MAX(id), 0) FROM gate_assessment")
    long newest();

    /** The first screening after the cursor that is so young that one before it may not be committed yet. */
    @Select("SELECT id FROM gate_assessment WHERE id > #{cursor} AND assessed_at > #{since} ORDER BY id LIMIT 1")
    Optional<Long> youngest(long cursor, Instant since);

    @Insert("""
            INSERT IGNORE INTO backtest_gate (backtest_id, total, done, erased, ceiling_id, cursor_id)
            VALUES (#{id}, #{total}, 0, 0, #{ceiling}, #{cursor})
            """)
    void begin(long id, Integer total, Long ceiling, long cursor);

    @Update("""
            UPDATE backtest_gate SET done = done + #{done}, erased = erased + #{erased}, cursor_id = #{cursor}
            WHERE backtest_id = #{id}
            """)
    void progressed(long id, int done, int erased, long cursor);

    @Select("SELECT total, done, erased, ceiling_id, cursor_id FROM backtest_gate WHERE backtest_id = #{id}")
    Optional<Progress> find(long id);

    /**
     * How far a run has come with lines before their payment.
     *
     * @param total null where there is no last one, as the ceiling is
     * @param erased those of the done whose facts are gone with their worker
     */
    record Progress(Integer total, int done, int erased, Long ceilingId, long cursorId) {}

    /**
     * The facts of one line before its payment, encrypted under the worker's key.
     *
     * @param released the screening, encrypted likewise, that a person saw who had let the payment go; where that is not known, the one
     *     after it; null where nobody had
     */
    record Snapshot(long enterpriseId, long id, long lineId, byte[] facts, byte[] released) {}
}
