package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.RuleSetVersions.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RuleSetMapper {

    @Insert("""
            INSERT INTO rule_set_draft
                (id, rule_set_id, version, state, files, base_digest, begun_from, author_id, begun_at)
            VALUES (#{id}, #{ruleSetId}, #{version}, 'DRAFT', #{files}, #{base}, #{base}, #{author}, #{at})
            """)
    void begin(long id, String ruleSetId, String version, String files, String base, long author, Instant at);

    @Select("""
            SELECT (SELECT COUNT(*) FROM rule_set_draft WHERE rule_set_id = #{ruleSetId} AND version = #{version})
                 + (SELECT COUNT(*) FROM rule_set WHERE id = #{ruleSetId} AND version = #{version})
            """)
    int taken(String ruleSetId, String version);

    @Select("""
            SELECT id, rule_set_id, version, state, files, base_digest, begun_from, digest, faults, author_id, begun_at,
                   checked_at, decided_by, reason, skipped
            FROM rule_set_draft WHERE id = #{id}
            """)
    Optional<DraftRow> draft(long id);

    @Select("""
            SELECT id, rule_set_id, version, state, files, base_digest, begun_from, digest, faults, author_id, begun_at,
                   checked_at, decided_by, reason, skipped
            FROM rule_set_draft WHERE id = #{id} FOR UPDATE
            """)
    Optional<DraftRow> draftToDecide(long id);

    /** Those that answer beside what is in force. */
    @Select("""
            SELECT id, rule_set_id, version, state, files, base_digest, begun_from, digest, faults, author_id, begun_at,
                   checked_at, decided_by, reason, skipped
            FROM rule_set_draft WHERE state = 'SHADOW' ORDER BY id
            """)
    List<DraftRow> shadowing();

    @Update("""
            UPDATE rule_set_draft SET state = #{state}, digest = #{digest}, faults = #{faults}, checked_at = #{at}
            WHERE id = #{id} AND state IN ('DRAFT', 'CHECKED')
            """)
    int checked(long id, String state, String digest, String faults, Instant at);

    @Update("""
            UPDATE rule_set_draft SET state = #{state}, decided_by = #{by}, decided_at = #{at}, reason = #{reason},
                skipped = #{skipped}
            WHERE id = #{id} AND state IN ('DRAFT', 'CHECKED', 'SHADOW')
            """)
    int decided(long id, String state, long by, Instant at, String reason, String skipped);

    @Update("""
            UPDATE rule_set_draft SET state = 'DRAFT', files = #{files}, digest = NULL, faults = NULL, checked_at = NULL
            WHERE id = #{id} AND state IN ('DRAFT', 'CHECKED', 'SHADOW')
            """)
    int changed(long id, String files);

    @Update("UPDATE rule_set_draft SET state = 'SHADOW' WHERE id = #{id} AND state = 'CHECKED'")
    int shadowed(long id);

    @Update("UPDATE rule_set_draft SET state = 'CHECKED' WHERE id = #{id} AND state = 'SHADOW'")
    int unshadowed(long id);

    @Update("""
            UPDATE rule_set_draft SET state = 'DRAFT', files = #{files}, base_digest = #{base}, digest = NULL, faults = NULL,
                checked_at = NULL
            WHERE id = #{id} AND state IN ('DRAFT', 'CHECKED', 'SHADOW')
            """)
    int broughtOver(long id, String files, String base);

    @Select("""
            SELECT id, rule_set_id, version, state, '' AS files, base_digest, begun_from, digest, NULL AS faults, author_id,
                   begun_at, checked_at, decided_by, reason, skipped
            FROM rule_set_draft ORDER BY id DESC LIMIT #{limit}
            """)
    List<DraftRow> latest(int limit);

    @Select("""
            SELECT r.id, r.version, r.digest, r.valid_from, r.indicators, r.published_at, r.author_id, r.approved_by,
                   r.retired_at, r.retired_why, d.skipped, d.reason AS untried_why
            FROM rule_set r
            LEFT JOIN rule_set_draft d
                ON d.rule_set_id = r.id AND d.version = r.version AND d.state = 'PUBLISHED'
            ORDER BY r.published_at DESC
            """)
    List<PublishedRow> published();

    @Select("""
            SELECT id, version, digest, valid_from, indicators, published_at, author_id, approved_by, retired_at,
                   retired_why, NULL AS skipped, NULL AS untried_why
            FROM rule_set WHERE version = #{version} FOR UPDATE
            """)
    Optional<PublishedRow> publishedToRetire(String version);

    @Update("""
            UPDATE rule_set SET retired_at = #{at}, retired_by = #{by}, retired_why = #{why}
            WHERE version = #{version} AND retired_at IS NULL
            """)
    int retired(String version, Instant at, long by, String why);

    @Insert("""
            INSERT INTO rule_set
                (id, version, digest, valid_from, indicators, published_at, files, author_id, approved_by)
            VALUES (#{id}, #{version}, #{digest}, #{validFrom}, #{indicators}, #{at}, #{files}, #{author}, #{approver})
            """)
    void publish(
            String id,
            String version,
            String digest,
            LocalDate validFrom,
            int indicators,
            Instant at,
            String files,
            long author,
            long approver);

    /**
     * The digest of the rule set in force on that day that somebody approved here, if there is any: the one that came into force
     * last. It does so on its first day, so that what was prepared early is not lost by what is published before that day; one
     * that is published after its first day does so on the day (in China) on which it is. What another had replaced when
     * versions still counted by their publication alone stays behind that one ({@code placed_on}).
     */
    @Select("""
            SELECT digest FROM rule_set WHERE approved_by IS NOT NULL AND retired_at IS NULL AND valid_from <= #{day}
            ORDER BY COALESCE(placed_on, GREATEST(valid_from, DATE(DATE_ADD(published_at, INTERVAL 8 HOUR)))) DESC,
                     published_at DESC
            LIMIT 1
            """)
    Optional<String> inForce(LocalDate day);

    /**
     * Those that come into force after that day, the first of them first; without any whose place a later one takes on its first
     * day.
     */
    @Select("""
            SELECT r.version, r.valid_from FROM rule_set r
            WHERE r.approved_by IS NOT NULL AND r.retired_at IS NULL AND r.valid_from > #{day}
              AND NOT EXISTS (
                  SELECT 1 FROM rule_set later
                  WHERE later.approved_by IS NOT NULL AND later.retired_at IS NULL AND later.valid_from = r.valid_from
                    AND later.published_at > r.published_at)
            ORDER BY r.valid_from
            """)
    List<Named> waiting(LocalDate day);

    @Select("SELECT files FROM rule_set WHERE digest = #{digest} AND files IS NOT NULL")
    Optional<String> filesOf(String digest);

    /** One whose files are kept. */
    @Select("SELECT version, valid_from FROM rule_set WHERE digest = #{digest} AND files IS NOT NULL")
    Optional<Named> named(String digest);

    /** Holds all versions for the length of this transaction, so that of two drafts one is decided after the other. */
    @Select("SELECT version FROM rule_set FOR UPDATE")
    List<String> hold();

    @Select("""
            SELECT a.record_id, a.facts,
                   (SELECT f.features FROM sealing_features f
                    WHERE f.enterprise_id = a.enterprise_id AND f.record_id = a.record_id AND f.revision = a.revision)
                       AS features
            FROM assessment a ORDER BY a.id DESC LIMIT #{limit}
            """)
    List<SampleRow> latestFacts(int limit);

    /**
     * A row of {@code rule_set_draft}.
     *
     * @param baseDigest of the version whose files it changes; null where that is not known, as {@code begunFrom}
     * @param begunFrom digest of the version from which it was begun
     * @param skipped the steps that were wanting when it was approved, as JSON; null for any other, and of those approved before
     *     it was kept
     */
    record DraftRow(
            long id,
            String ruleSetId,
            String version,
            String state,
            String files,
            String baseDigest,
            String begunFrom,
            String digest,
            String faults,
            long authorId,
            Instant begunAt,
            Instant checkedAt,
            Long decidedBy,
            String reason,
            String skipped) {}

    /**
     * A row of {@code rule_set} without its files.
     *
     * @param skipped of its draft
     * @param untriedWhy why it was approved all the same; null where nothing was skipped
     */
    record PublishedRow(
            String id,
            String version,
            String digest,
            LocalDate validFrom,
            int indicators,
            Instant publishedAt,
            Long authorId,
            Long approvedBy,
            Instant retiredAt,
            String retiredWhy,
            String skipped,
            String untriedWhy) {}

    /** The facts of one screened record, encrypted. */
    record SampleRow(long recordId, byte[] facts, byte[] features) {}
}
