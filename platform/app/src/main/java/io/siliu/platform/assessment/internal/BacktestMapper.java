package io.siliu.platform.assessment.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface BacktestMapper {

    @Insert("""
            INSERT IGNORE INTO backtest
                (id, kind, same_key, draft_id, rule_set_id, tried_version, tried_digest, base_version, base_digest, tried_files,
                 window_from, window_to, enterprise_id, region, occupation, officers, truth, state, asked_by, asked_at,
                 not_before)
            VALUES
                (#{id}, 'HISTORY', #{sameKey}, #{draftId}, #{ruleSetId}, #{triedVersion}, #{triedDigest}, #{baseVersion},
                 #{baseDigest}, #{triedFiles}, #{windowFrom}, #{windowTo}, #{enterpriseId}, #{region}, #{occupation},
                 #{officers}, #{truth}, 'WAITING', #{askedBy}, #{askedAt}, #{askedAt})
            """)
    int begin(NewRow row);

    /** A shadow begins after the newest screening and has no window. */
    @Insert("""
            INSERT IGNORE INTO backtest
                (id, kind, same_key, draft_id, rule_set_id, tried_version, tried_digest, base_version, base_digest,
                 tried_files, window_from, window_to, officers, state, cursor_id, asked_by, asked_at, begun_at, not_before)
            VALUES
                (#{row.id}, 'SHADOW', #{row.sameKey}, #{row.draftId}, #{row.ruleSetId}, #{row.triedVersion},
                 #{row.triedDigest}, #{row.baseVersion}, #{row.baseDigest}, #{row.triedFiles}, #{row.windowFrom},
                 #{row.windowTo}, #{row.officers}, 'RUNNING', #{cursor}, #{row.askedBy}, #{row.askedAt}, #{row.askedAt},
                 #{row.askedAt})
            """)
    int beginShadow(NewRow row, long cursor);

    @Update("""
            UPDATE backtest SET state = 'DONE', ended_at = #{at}, same_key = NULL
            WHERE draft_id = #{draftId} AND kind = 'SHADOW' AND state = 'RUNNING'
            """)
    int endShadow(long draftId, Instant at);

    /** Runs of this very content against that base which came to an end, and shadows; without the records that were erased. */
    @Select("""
            SELECT kind, done - erased AS records, window_from, window_to, asked_at, ended_at FROM backtest
            WHERE draft_id = #{draftId} AND tried_digest = #{digest} AND base_digest = #{base}
              AND (kind = 'SHADOW' OR state = 'DONE')
            """)
    List<TriedRow> tried(long draftId, String digest, String base);

    @Update("UPDATE backtest SET not_before = #{at} WHERE id = #{id}")
    void rest(long id, Instant at);

    /** The first screening after the cursor that is so young that one before it may not be committed yet. */
    @Select("SELECT id FROM assessment WHERE id > #{cursor} AND assessed_at > #{since} ORDER BY id LIMIT 1")
    Optional<Long> youngest(long cursor, Instant since);

    @Select("SELECT id FROM backtest WHERE same_key = #{sameKey}")
    Optional<Long> sameAs(String sameKey);

    @Select("SELECT " + Row.COLUMNS + ", tally FROM backtest WHERE id = #{id}")
    Optional<Row> find(long id);

    @Select("<script>SELECT " + Row.COLUMNS + ", NULL AS tally FROM backtest" + OF_DRAFT + "</script>")
    List<Row> latest(Long draftId, int limit);

    @Select("SELECT tried_files AS tried, truth FROM backtest WHERE id = #{id}")
    Inputs inputs(long id);

    /** Among the newest screening of each record, those of the window that come after the cursor. */
    @Select("""
            <script>
            SELECT a.id, a.record_id, a.facts,
                   (SELECT f.features FROM sealing_features f
                    WHERE f.enterprise_id = a.enterprise_id AND f.record_id = a.record_id AND f.revision = a.revision)
                       AS features
            FROM assessment a
            WHERE a.id &gt; #{cursor} AND a.id &lt;= #{ceiling}""" + ONE_OF_THEM + """
            ORDER BY a.id
            LIMIT #{limit}
            </script>
            """)
    List<SnapshotRow> snapshots(Row row, long cursor, long ceiling, int limit);

    /** What these screenings stood on. */
    @Select("""
            <script>
            SELECT a.id, a.record_id, a.facts,
                   (SELECT f.features FROM sealing_features f
                    WHERE f.enterprise_id = a.enterprise_id AND f.record_id = a.record_id AND f.revision = a.revision)
                       AS features
            FROM assessment a WHERE a.id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY a.id
            </script>
            """)
    List<SnapshotRow> snapshotsOf(Collection<Long> ids);

    /** Of one day of the window: over a year of a large installation one statement would not come to its end in time. */
    @Select("""
            <script>
            SELECT COUNT(*) FROM assessment a WHERE a.as_of = #{day} AND a.id &lt;= #{ceiling}""" + ONE_OF_THEM + """
            </script>
            """)
    int count(Row row, LocalDate day, long ceiling);

    /** Of all screenings; none where there is none. */
    @Select("SELECT MIN(as_of) AS first, MAX(as_of) AS last FROM assessment")
    Optional<StoredDays> storedDays();

    String OF_DRAFT = """

            <where><if test="draftId != null">draft_id = #{draftId}</if></where>
            ORDER BY id DESC LIMIT #{limit}
            """;

    String ONE_OF_THEM = """

            AND a.kind = 'RECORD' AND a.as_of BETWEEN #{row.windowFrom} AND #{row.windowTo}
            <if test="row.enterpriseId != null">AND a.enterprise_id = #{row.enterpriseId}</if>
            <if test="row.region != null">AND a.city LIKE CONCAT(#{row.region}, '%')</if>
            <if test="row.occupation != null">AND a.occupation = #{row.occupation}</if>
            AND NOT EXISTS (
                SELECT 1 FROM assessment later
                WHERE later.enterprise_id = a.enterprise_id AND later.record_id = a.record_id
                  AND later.kind = 'RECORD' AND later.id &lt;= #{ceiling}
                  AND (later.revision &gt; a.revision OR later.revision = a.revision AND later.id &gt; a.id))
            """;

    @Select("SELECT COALESCE(MAX(id), 0) FROM assessment")
    long newestScreening();

    /** What was found out about the alerts of these records, also about those of their lines before payment. */
    @Select("""
            <script>
            SELECT record_id, indicator, outcome AS verdict FROM alert
            WHERE outcome IN ('CONFIRMED', 'CLEARED') AND record_id IN
            <foreach collection="records" item="record" open="(" separator="," close=")">#{record}</foreach>
            UNION ALL
            SELECT record_id, indicator, outcome AS verdict FROM gate_alert
            WHERE taken_over_at IS NULL AND outcome IN ('CONFIRMED', 'CLEARED') AND record_id IN
            <foreach collection="records" item="record" open="(" separator="," close=")">#{record}</foreach>
            </script>
            """)
    List<KnownRow> known(List<Long> records);

    @Update("""
            UPDATE backtest SET state = 'RUNNING', begun_at = COALESCE(begun_at, #{at}), total = #{total},
                ceiling_id = #{ceiling}
            WHERE id = #{id} AND state = 'WAITING'
            """)
    int running(long id, int total, long ceiling, Instant at);

    @Update("""
            UPDATE backtest SET done = #{done}, erased = #{erased}, cursor_id = #{cursor}, tally = #{tally},
                attempts = 0, not_before = #{at}
            WHERE id = #{id} AND state = 'RUNNING'
            """)
    int progressed(long id, int done, int erased, long cursor, String tally, Instant at);

    @Update("""
            UPDATE backtest SET state = #{state}, ended_at = #{at}, same_key = NULL, failure = #{failure}
            WHERE id = #{id} AND state IN ('WAITING', 'RUNNING')
            """)
    int ended(long id, String state, String failure, Instant at);

    @Update("""
            UPDATE backtest SET attempts = attempts + 1, failure = #{failure}, not_before = #{notBefore}
            WHERE id = #{id} AND state IN ('WAITING', 'RUNNING')
            """)
    int failedOnce(long id, String failure, Instant notBefore);

    /** A row to be begun. */
    record NewRow(
            long id,
            String sameKey,
            Long draftId,
            String ruleSetId,
            String triedVersion,
            String triedDigest,
            String baseVersion,
            String baseDigest,
            String triedFiles,
            LocalDate windowFrom,
            LocalDate windowTo,
            Long enterpriseId,
            String region,
            String occupation,
            int officers,
            String truth,
            long askedBy,
            Instant askedAt) {}

    /** A row of {@code backtest} without the texts that it is made from. */
    record Row(
            long id,
            String kind,
            Long draftId,
            String ruleSetId,
            String triedVersion,
            String triedDigest,
            String baseVersion,
            String baseDigest,
            LocalDate windowFrom,
            LocalDate windowTo,
            Long enterpriseId,
            String region,
            String occupation,
            int officers,
            String state,
            Integer total,
            int done,
            int erased,
            Long ceilingId,
            long cursorId,
            int attempts,
            String failure,
            long askedBy,
            Instant askedAt,
            Instant endedAt,
            String tally) {

        static final String COLUMNS =
                "id, kind, draft_id, rule_set_id, tried_version, tried_digest, base_version, base_digest,"
                        + " window_from, window_to, enterprise_id, region, occupation, officers, state, total, done, erased,"
                        + " ceiling_id, cursor_id, attempts, failure, asked_by, asked_at, ended_at";
    }

    /** The first and the last day of which there is anything. */
    record StoredDays(LocalDate first, LocalDate last) {

        /** Those in the window of a run: one statement each for years of nothing would not end. */
        Stream<LocalDate> within(Row run) {
            LocalDate from = run.windowFrom().isAfter(first) ? run.windowFrom() : first;
            LocalDate to = run.windowTo().isBefore(last) ? run.windowTo() : last;
            return from.isAfter(to) ? Stream.empty() : from.datesUntil(to.plusDays(1));
        }
    }

    /** The texts that a run is made from. */
    record Inputs(String tried, String truth) {}

    /** The facts of one screening, encrypted. */
    record SnapshotRow(long id, long recordId, byte[] facts, byte[] features) {}

    /** What was found out about one alert of a record. */
    record KnownRow(long recordId, String indicator, String verdict) {}

    /** How much a draft was tried on in one run. */
    record TriedRow(
            String kind, long records, LocalDate windowFrom, LocalDate windowTo, Instant askedAt, Instant endedAt) {}
}
