package io.siliu.platform.document.internal;

import io.siliu.platform.document.PaperKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface GlanceMapper {

    /** What one may answer: of one's own enterprise, no person's unless one may see people, and not what one answered first. */
    String MINE = """
            g.closed_at IS NULL
            <if test="who.enterpriseId != null">AND g.enterprise_id = #{who.enterpriseId} AND g.reason &lt;&gt; 'SAMPLED'</if>
            <if test="!who.seesPeople">AND g.personal = FALSE</if>
            AND NOT (g.state = 'SECOND' AND EXISTS (
                SELECT 1 FROM glance_answer a
                WHERE a.glance_id = g.id AND a.account_id = #{who.accountId} AND a.outcome &lt;&gt; 'UNDONE'
                  AND NOT EXISTS (
                      SELECT 1 FROM glance_answer u
                      WHERE u.glance_id = a.glance_id AND u.account_id = a.account_id AND u.outcome = 'UNDONE'
                        AND u.id > a.id)))
            """;

    String NARROWED = """
            <if test="kind != null">AND g.kind = #{kind}</if>
            <if test="field != null">AND g.field = #{field}</if>
            """;

    @Insert("""
            INSERT INTO glance
                (id, enterprise_id, document_id, part, reading_version, kind, field, reason, personal, state, opened_at)
            VALUES
                (#{id}, #{enterpriseId}, #{documentId}, #{part}, #{readingVersion}, #{kind}, #{field}, #{reason},
                 #{personal}, #{state}, #{openedAt})
            """)
    void insert(GlanceRow glance);

    /** What was asked about earlier readings of a document; what people asked for is still to be answered, on papers that are left. */
    @Update("""
            UPDATE glance SET state = 'WITHDRAWN', closed_at = #{at}
            WHERE document_id = #{documentId} AND closed_at IS NULL
              AND (reason NOT IN ('CONTESTED', 'ADDED') OR part >= #{papers})
            """)
    void withdraw(@Param("documentId") long documentId, @Param("papers") int papers, @Param("at") Instant at);

    /** The same of the values of one paper. */
    @Update("""
            UPDATE glance SET state = 'WITHDRAWN', closed_at = #{at}
            WHERE document_id = #{documentId} AND part = #{part} AND closed_at IS NULL
              AND field NOT IN ('kind', 'file') AND reason NOT IN ('CONTESTED', 'ADDED')
            """)
    void withdrawRead(@Param("documentId") long documentId, @Param("part") int part, @Param("at") Instant at);

    /** What was asked about the values of one paper, which is of another kind than they were asked of; not what was asked of its file. */
    @Update("""
            UPDATE glance SET state = 'WITHDRAWN', closed_at = #{at}
            WHERE document_id = #{documentId} AND part = #{part} AND closed_at IS NULL AND field NOT IN ('kind', 'file')
            """)
    void withdrawFields(@Param("documentId") long documentId, @Param("part") int part, @Param("at") Instant at);

    @Update("UPDATE glance SET enterprise_id = #{enterpriseId} WHERE document_id = #{documentId}")
    void belongTo(@Param("documentId") long documentId, @Param("enterpriseId") long enterpriseId);

    @Update("UPDATE glance SET state = #{state}, closed_at = #{closedAt} WHERE id = #{id} AND closed_at IS NULL")
    void move(@Param("id") long id, @Param("state") GlanceState state, @Param("closedAt") Instant closedAt);

    /** A person says that what was drawn to be looked at is wrong. */
    @Update("UPDATE glance SET reason = 'CONTESTED' WHERE id = #{id} AND reason = 'SAMPLED'")
    int contest(long id);

    /** Its answer made this version of the reading. */
    @Update("UPDATE glance SET made_version = #{version} WHERE id = #{id}")
    void made(@Param("id") long id, @Param("version") int version);

    /** The version of the reading that its answer made; null where it made none, or before that was kept. */
    @Select("SELECT made_version FROM glance WHERE id = #{id}")
    Integer madeVersion(long id);

    @Update("UPDATE glance SET state = #{state}, closed_at = NULL, made_version = NULL WHERE id = #{id}")
    void reopen(@Param("id") long id, @Param("state") GlanceState state);

    /** Those of a document whose last answer is this account's. */
    @Select("""
            SELECT g.*
            FROM glance g
            JOIN glance_answer a ON a.glance_id = g.id
            WHERE g.document_id = #{documentId} AND g.state <> 'WITHDRAWN'
              AND a.account_id = #{accountId} AND a.outcome <> 'UNDONE'
              AND a.id = (SELECT MAX(b.id) FROM glance_answer b WHERE b.glance_id = g.id)
            ORDER BY g.id
            """)
    List<GlanceRow> lastAnsweredBy(@Param("documentId") long documentId, @Param("accountId") long accountId);

    @Select("SELECT * FROM glance WHERE id = #{id}")
    Optional<GlanceRow> find(long id);

    @Select("SELECT * FROM glance WHERE document_id = #{documentId} AND closed_at IS NULL ORDER BY id")
    List<GlanceRow> openOf(long documentId);

    /** Whether anything was ever asked about the document. */
    @Select("SELECT EXISTS (SELECT 1 FROM glance WHERE document_id = #{documentId})")
    boolean wereAsked(long documentId);

    /** The question that came first, of each of these documents that has one. */
    @Select("<script>SELECT g.document_id, MIN(g.id) AS id FROM glance g WHERE " + MINE + """
            AND g.document_id IN <foreach collection="documents" item="each" open="(" separator="," close=")">#{each}</foreach>
            GROUP BY g.document_id
            </script>
            """)
    List<First> firstOf(@Param("who") Looker who, @Param("documents") Collection<Long> documents);

    @Select("<script>SELECT g.* FROM glance g WHERE " + MINE + NARROWED + """
            <if test="after != null">AND g.id > #{after}</if>
            ORDER BY g.id
            LIMIT #{limit}
            </script>
            """)
    List<GlanceRow> waiting(
            @Param("who") Looker who,
            @Param("kind") PaperKind kind,
            @Param("field") String field,
            @Param("after") Long after,
            @Param("limit") int limit);

    @Select("<script>SELECT g.kind, g.field, COUNT(*) AS count, MIN(g.opened_at) AS oldest FROM glance g WHERE " + MINE
            + """
            GROUP BY g.kind, g.field
            ORDER BY COUNT(*) DESC, g.kind, g.field
            </script>
            """)
    List<GlanceGroup> groups(@Param("who") Looker who);

    /** How many wait, counted no further than the limit. */
    @Select("<script>SELECT COUNT(*) FROM (SELECT 1 FROM glance g WHERE " + MINE + """
            LIMIT #{limit}) counted
            </script>
            """)
    int count(@Param("who") Looker who, @Param("limit") int limit);

    /** How many of one enterprise wait for somebody who may see people. */
    @Select("SELECT COUNT(*) FROM glance WHERE enterprise_id = #{enterpriseId} AND closed_at IS NULL AND personal"
            + " AND reason <> 'SAMPLED'")
    int countPersonal(long enterpriseId);

    @Insert("""
            INSERT INTO glance_answer (id, glance_id, account_id, role, outcome, content, doubt, reason, answered_at)
            VALUES (#{id}, #{glanceId}, #{accountId}, #{role}, #{outcome}, #{content}, #{doubt}, #{reason}, #{answeredAt})
            """)
    void insertAnswer(GlanceAnswerRow answer);

    @Select("SELECT id, glance_id, account_id, role, outcome, content, doubt, reason, answered_at"
            + " FROM glance_answer WHERE glance_id = #{glanceId} ORDER BY id")
    List<GlanceAnswerRow> answers(long glanceId);

    @Select("""
            SELECT setting FROM document_parameter
            WHERE name = #{name} AND valid_from <= #{day} AND (valid_to IS NULL OR valid_to >= #{day})
            """)
    Optional<String> setting(@Param("name") String name, @Param("day") LocalDate day);

    @Update("UPDATE document SET glances_listed = TRUE WHERE id = #{documentId}")
    void listed(long documentId);

    /**
     * Whose list it is.
     *
     * @param enterpriseId the one enterprise they act for, or null for all
     * @param seesPeople whether they may see what points at a person
     */
    record Looker(long accountId, Long enterpriseId, boolean seesPeople) {}

    /** A question of a document. */
    record First(long documentId, long id) {}

    /** How many fields of one name on one kind of paper wait, and since when. */
    record GlanceGroup(PaperKind kind, String field, int count, Instant oldest) {}
}
