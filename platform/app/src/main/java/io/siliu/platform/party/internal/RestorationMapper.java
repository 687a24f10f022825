package io.siliu.platform.party.internal;

import io.siliu.platform.database.StageCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** That licences stand again, as one person recorded it, and what the second one did. */
@Mapper
interface RestorationMapper {

    String COLUMNS = """
            id, worker_id, sole_proprietor_id, stands_from, evidence, told_by, told_by_name, told_at, recorded_at, recorded_by,
            recorded_by_name
            """;

    @Select("SELECT " + COLUMNS + " FROM licence_restoration WHERE waiting_for IS NOT NULL ORDER BY recorded_at, id")
    List<Row> waiting();

    @Select("SELECT COUNT(*) FROM licence_restoration WHERE waiting_for IS NOT NULL")
    @Options(timeout = StageCounts.SECONDS)
    long countWaiting();

    /** Those that wait and that somebody else recorded, or nobody yet, counted no further than the limit. */
    @Select("""
            SELECT COUNT(*) FROM (SELECT 1 FROM licence_restoration
            WHERE waiting_for IS NOT NULL AND (recorded_by IS NULL OR recorded_by <> #{actor})
            LIMIT #{limit}) counted
            """)
    int waitingForAnother(long actor, int limit);

    @Select("SELECT COUNT(*) FROM licence_restoration WHERE waiting_for = #{soleProprietorId}")
    int waitingFor(long soleProprietorId);

    /** Under a lock, while it waits. */
    @Select("SELECT " + COLUMNS + " FROM licence_restoration WHERE id = #{id} AND waiting_for IS NOT NULL FOR UPDATE")
    Optional<Row> take(long id);

    /** What waits for two persons of a business, under a lock: whoever confirms it is waited for. */
    @Select("SELECT id FROM licence_restoration WHERE waiting_for = #{soleProprietorId} FOR UPDATE")
    List<Long> hold(long soleProprietorId);

    @Insert("""
            INSERT INTO licence_restoration
                (id, worker_id, sole_proprietor_id, stands_from, evidence, told_by, told_by_name, told_at, recorded_at, recorded_by,
                 recorded_by_name, waiting_for, retention_class)
            VALUES
                (#{id}, #{workerId}, #{soleProprietorId}, #{standsFrom}, #{evidence}, #{toldBy}, #{toldByName}, #{toldAt},
                 #{recordedAt}, #{recordedBy}, #{recordedByName}, #{soleProprietorId}, 'IDENTITY')
            """)
    void insert(Row row);

    /** The first person has compared what a program told. */
    @Update("""
            UPDATE licence_restoration SET recorded_at = #{at}, recorded_by = #{by}, recorded_by_name = #{name}
            WHERE id = #{id} AND recorded_by IS NULL AND waiting_for IS NOT NULL
            """)
    void compared(long id, Instant at, long by, String name);

    @Update("""
            UPDATE licence_restoration
            SET ended_at = #{at}, ended_by = #{by}, confirmed = TRUE, waiting_for = NULL
            WHERE id = #{id} AND waiting_for IS NOT NULL
            """)
    void confirmed(long id, Instant at, long by);

    @Update("""
            UPDATE licence_restoration
            SET ended_at = #{at}, ended_by = #{by}, confirmed = FALSE, end_reason = 'DROPPED', waiting_for = NULL
            WHERE id = #{id} AND waiting_for IS NOT NULL
            """)
    void dropped(long id, Instant at, long by);

    /**
     * Whether somebody let go of the same word of the same program, and what its owner contracts as was not recorded otherwise
     * since: what stood in the way then, such as another licence, may have ended.
     */
    @Select("""
            SELECT COUNT(*) > 0 FROM licence_restoration r
            WHERE r.worker_id = #{workerId} AND r.sole_proprietor_id = #{soleProprietorId} AND r.stands_from = #{standsFrom}
              AND r.told_by = #{toldBy} AND r.evidence = #{evidence} AND r.end_reason = 'DROPPED'
              AND NOT EXISTS (SELECT 1 FROM legal_capacity c
                              WHERE c.worker_id = r.worker_id
                                AND (c.recorded_at > r.ended_at OR c.end_recorded_at > r.ended_at))
            """)
    boolean wasDropped(Row row);

    /** Nothing is left to be compared of a business that stands again. */
    @Update("""
            UPDATE licence_restoration
            SET ended_at = #{at}, ended_by = #{by}, confirmed = FALSE, end_reason = 'OVERTAKEN', waiting_for = NULL
            WHERE waiting_for = #{soleProprietorId}
            """)
    void overtaken(long soleProprietorId, Instant at, long by);

    /**
     * One that was recorded.
     *
     * @param toldBy the program that told it; null where a person recorded it
     * @param recordedAt by the first person; while there is none, when it was told
     * @param recordedBy null while what a program told waits for its first person
     */
    record Row(
            long id,
            long workerId,
            long soleProprietorId,
            LocalDate standsFrom,
            String evidence,
            Long toldBy,
            String toldByName,
            Instant toldAt,
            Instant recordedAt,
            Long recordedBy,
            String recordedByName) {}
}
