package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.database.StageCounts;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface BlockMapper {

    @Insert("INSERT INTO block_arrival (enterprise_id, id, arrived_at) VALUES (#{enterpriseId}, #{id}, #{at})")
    void arrive(long enterpriseId, long id, Instant at);

    @Select("SELECT enterprise_id FROM match_block WHERE enterprise_id = #{enterpriseId}")
    Optional<Long> find(long enterpriseId);

    /** Two first arrivals at once make one row. */
    @Insert("INSERT IGNORE INTO match_block (enterprise_id, not_before) VALUES (#{enterpriseId}, #{at})")
    void open(long enterpriseId, Instant at);

    @Select("SELECT id, arrived_at FROM block_arrival WHERE enterprise_id = #{enterpriseId} ORDER BY id")
    List<Arrival> arrivals(long enterpriseId);

    @Delete("""
            <script>
            DELETE FROM block_arrival WHERE enterprise_id = #{enterpriseId} AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void taken(long enterpriseId, Collection<Long> ids);

    @Insert("""
            <script>
            INSERT INTO decision_to_solve (enterprise_id, id, paper_id) VALUES
            <foreach collection="decided" item="one" separator=",">
                (#{one.enterpriseId}, #{one.id}, #{one.paperId})
            </foreach>
            </script>
            """)
    void decided(List<Decided> decided);

    /** What people decided since the block was solved last. */
    @Select("SELECT id FROM decision_to_solve WHERE enterprise_id = #{enterpriseId} ORDER BY id")
    List<Long> decisions(long enterpriseId);

    @Delete("""
            <script>
            DELETE FROM decision_to_solve WHERE enterprise_id = #{enterpriseId} AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void solvedWith(long enterpriseId, Collection<Long> ids);

    @Select("SELECT last_arrival FROM match_block WHERE enterprise_id = #{enterpriseId}")
    Instant lastArrival(long enterpriseId);

    @Update("""
            UPDATE match_block
            SET not_before = #{notBefore}, due_at = #{dueAt}, last_arrival = #{lastArrival}, solved_at = #{solvedAt},
                line_count = #{lines}, paper_count = #{papers}, attempts = 0, failure = NULL
            WHERE enterprise_id = #{enterpriseId}
            """)
    void solved(
            long enterpriseId,
            Instant notBefore,
            Instant dueAt,
            Instant lastArrival,
            Instant solvedAt,
            int lines,
            int papers);

    @Update("""
            UPDATE match_block
            SET not_before = #{notBefore}, attempts = attempts + 1, failure = #{failure}
            WHERE enterprise_id = #{enterpriseId}
            """)
    void failed(long enterpriseId, Instant notBefore, String failure);

    @Select("SELECT attempts FROM match_block WHERE enterprise_id = #{enterpriseId}")
    int attempts(long enterpriseId);

    @Select("SELECT COUNT(DISTINCT enterprise_id) FROM block_arrival")
    long countWaiting();

    /**
     * In one pass over a row an enterprise: a key for each of these would be rewritten by every solving.
     *
     * @param soon until when what is due counts
     * @param lines more of them are solved month by month
     */
    @Select("""
            SELECT COALESCE(SUM(due_at <= #{soon}), 0) AS due, COALESCE(SUM(attempts > 0), 0) AS failing,
                   COALESCE(SUM(line_count > #{lines}), 0) AS larger, COALESCE(MAX(line_count), 0) AS most_lines
            FROM match_block
            """)
    @Options(timeout = StageCounts.SECONDS)
    Tally tally(Instant soon, int lines);

    /**
     * What stands in the rows of all blocks.
     *
     * @param due are solved by then though nothing came
     * @param larger have more lines than were asked for
     * @param mostLines lines of the one that has most
     */
    record Tally(long due, long failing, long larger, long mostLines) {}

    /** A paper about which a person has decided. */
    record Decided(long enterpriseId, long id, long paperId) {}

    @ReadInBulk
    record Arrival(long id, Instant arrivedAt) {}
}
