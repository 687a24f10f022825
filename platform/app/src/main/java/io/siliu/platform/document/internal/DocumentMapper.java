package io.siliu.platform.document.internal;

import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.database.StageCounts;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.PaperKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DocumentMapper {

    String COLUMNS = """
            enterprise_id, id, sha256, byte_size, media_type, file_name, channel, package_id, same_as, received_at,
            received_by, stage, kind, read_at, refusal_code, refusal_detail, refusal_remedy
            """;

    @Insert("""
            INSERT INTO document
                (enterprise_id, id, sha256, byte_size, media_type, file_name, channel, package_id, received_at,
                 received_by, stage, turn)
            VALUES
                (#{row.enterpriseId}, #{row.id}, #{row.sha256}, #{row.byteSize}, #{row.mediaType}, #{row.fileName},
                 #{row.channel}, #{row.packageId}, #{row.receivedAt}, #{row.receivedBy}, #{row.stage}, #{turn})
            """)
    void insert(@Param("row") DocumentRecord document, @Param("turn") long turn);

    /** The turn that is read next, from one up to another, or null; what rests after a failure stands in nobody's way. */
    @Select("""
            SELECT turn FROM document
            WHERE stage = 'RECEIVED' AND turn >= #{from} AND turn < #{end} AND not_before IS NULL
            ORDER BY turn LIMIT 1
            """)
    Long firstTurn(@Param("from") long from, @Param("end") long end);

    /** The last turn of an enterprise's open papers, from one up to another, or null. */
    @Select("""
            SELECT MAX(turn) FROM document
            WHERE enterprise_id = #{enterpriseId} AND stage = 'RECEIVED' AND turn >= #{from} AND turn < #{end}
            """)
    Long lastTurn(@Param("enterpriseId") long enterpriseId, @Param("from") long from, @Param("end") long end);

    @Select("SELECT " + COLUMNS + " FROM document WHERE id = #{id}")
    Optional<DocumentRecord> find(long id);

    /** Those that have one of these digests. */
    @Select("""
            <script>
            SELECT enterprise_id, id, sha256, byte_size, media_type, file_name, channel, package_id, same_as,
                   received_at, received_by, stage, kind, read_at, refusal_code, refusal_detail, refusal_remedy
            FROM document
            WHERE enterprise_id = #{enterpriseId} AND sha256 IN
                <foreach item="sha256" collection="digests" open="(" separator="," close=")">#{sha256}</foreach>
            </script>
            """)
    List<DocumentRecord> withAnyOf(
            @Param("enterpriseId") long enterpriseId, @Param("digests") Collection<byte[]> digests);

    /** Those that a package brought and that have one of these digests, whoever's they are by now. */
    @Select("""
            <script>
            SELECT enterprise_id, id, sha256, byte_size, media_type, file_name, channel, package_id, same_as,
                   received_at, received_by, stage, kind, read_at, refusal_code, refusal_detail, refusal_remedy
            FROM document
            WHERE package_id = #{packageId} AND sha256 IN
                <foreach item="sha256" collection="digests" open="(" separator="," close=")">#{sha256}</foreach>
            </script>
            """)
    List<DocumentRecord> ofPackage(@Param("packageId") long packageId, @Param("digests") Collection<byte[]> digests);

    @Select("""
            <script>
            SELECT enterprise_id, id, sha256, byte_size, media_type, file_name, channel, package_id, same_as,
                   received_at, received_by, stage, kind, read_at, refusal_code, refusal_detail, refusal_remedy
            FROM document
            WHERE id IN
                <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY id
            </script>
            """)
    List<DocumentRecord> findAll(@Param("ids") Collection<Long> ids);

    @Select("SELECT " + COLUMNS + " FROM document WHERE enterprise_id = #{enterpriseId} AND sha256 = #{sha256}")
    Optional<DocumentRecord> withBytes(@Param("enterpriseId") long enterpriseId, @Param("sha256") byte[] sha256);

    @Select("""
            <script>
            SELECT enterprise_id, id, sha256, byte_size, media_type, file_name, channel, package_id, same_as,
                   received_at, received_by, stage, kind, read_at, refusal_code, refusal_detail, refusal_remedy
            FROM document
            <where>
                <if test="enterpriseId != null">AND enterprise_id = #{enterpriseId}</if>
                <if test="ofRegion != null">
                    AND enterprise_id IN
                    <foreach item="id" collection="ofRegion" open="(" separator="," close=")">#{id}</foreach>
                </if>
                <if test="stage != null">AND stage = #{stage}</if>
                <if test="kind != null">AND kind = #{kind}</if>
                <if test="before != null">AND id &lt; #{before}</if>
            </where>
            ORDER BY id DESC
            LIMIT #{limit}
            </script>
            """)
    List<DocumentRecord> list(
            @Param("enterpriseId") Long enterpriseId,
            @Param("ofRegion") Collection<Long> ofRegion,
            @Param("stage") DocumentStage stage,
            @Param("kind") PaperKind kind,
            @Param("before") Long before,
            @Param("limit") int limit);

    /** Whoever's they are by now; those that cannot be read, or the others. */
    @Select("""
            <script>
            SELECT enterprise_id, id, sha256, byte_size, media_type, file_name, channel, package_id, same_as,
                   received_at, received_by, stage, kind, read_at, refusal_code, refusal_detail, refusal_remedy
            FROM document
            WHERE package_id = #{packageId} AND id > #{after}
              AND stage <if test="!refused">NOT</if> IN ('REFUSED', 'FAILED')
            ORDER BY id LIMIT #{limit}
            </script>
            """)
    List<DocumentRecord> inside(
            @Param("packageId") long packageId,
            @Param("refused") boolean refused,
            @Param("after") long after,
            @Param("limit") int limit);

    /** What lay in the other papers of a package, or hung on those of a portfolio, so far. */
    @Select("""
            SELECT COUNT(*) AS papers, COALESCE(SUM(byte_size), 0) AS bytes
            FROM document
            WHERE package_id IN (SELECT id FROM document WHERE package_id = #{packageId} AND id <> #{but})
            """)
    PapersLaid laidInPapersOf(@Param("packageId") long packageId, @Param("but") long but);

    /** How many papers, and their bytes together. */
    record PapersLaid(long papers, long bytes) {}

    @Update("UPDATE document SET enterprise_id = #{enterpriseId} WHERE enterprise_id = 0 AND id = #{id}")
    void giveTo(@Param("id") long id, @Param("enterpriseId") long enterpriseId);

    @Update("UPDATE document SET enterprise_id = 0 WHERE enterprise_id = #{enterpriseId} AND id = #{id}")
    void takeFrom(@Param("id") long id, @Param("enterpriseId") long enterpriseId);

    @Update("UPDATE document SET same_as = NULL WHERE enterprise_id = 0 AND id = #{id}")
    void pointNowhere(@Param("id") long id);

    @Update("UPDATE document SET same_as = #{other} WHERE enterprise_id = 0 AND id = #{id}")
    void pointAt(@Param("id") long id, @Param("other") long other);

    @Update("""
            <script>
            UPDATE document
            SET stage = #{stage}, kind = #{kind}, read_at = #{at}, reader_version = #{reader}, glances_listed = TRUE,
                not_before = NULL, refusal_code = NULL, refusal_detail = NULL, refusal_remedy = NULL
            WHERE id IN
                <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void finished(
            @Param("ids") Collection<Long> ids,
            @Param("stage") DocumentStage stage,
            @Param("kind") PaperKind kind,
            @Param("reader") int readerVersion,
            @Param("at") Instant at);

    /** A person told what its first paper is. */
    @Update("UPDATE document SET kind = #{kind} WHERE id = #{id}")
    void told(@Param("id") long id, @Param("kind") PaperKind kind);

    /** A person told what a paper of each of these is: they are to be read as that. */
    @Update("""
            <script>
            UPDATE document SET reads_as_told = TRUE WHERE id IN
                <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void awaitReadingAsTold(@Param("ids") Collection<Long> ids);

    @Update("UPDATE document SET reads_as_told = FALSE WHERE id = #{id}")
    void readAsTold(@Param("id") long id);

    @Update("""
            UPDATE document
            SET stage = #{stage}, read_at = #{at}, reader_version = #{reader}, refusal_code = #{code},
                refusal_detail = #{detail}, refusal_remedy = #{remedy}
            WHERE id = #{id}
            """)
    void refused(
            @Param("id") long id,
            @Param("stage") DocumentStage stage,
            @Param("code") String code,
            @Param("detail") String detail,
            @Param("remedy") String remedy,
            @Param("reader") int readerVersion,
            @Param("at") Instant at);

    /** Of the reader that read or refused it last; null where that was before versions were kept, or never. */
    @Select("SELECT reader_version FROM document WHERE id = #{id}")
    Integer readerVersionOf(long id);

    /**
     * Puts a paper back to be read, when its new turn comes.
     *
     * @return 1, or 0 when it is no longer at this stage
     */
    @Update("""
            UPDATE document
            SET stage = 'RECEIVED', read_at = NULL, not_before = NULL, turn = #{turn},
                refusal_code = NULL, refusal_detail = NULL, refusal_remedy = NULL
            WHERE id = #{id} AND stage = #{from}
            """)
    int readAgain(@Param("id") long id, @Param("from") DocumentStage from, @Param("turn") long turn);

    @Update("UPDATE document SET not_before = #{until} WHERE id = #{id} AND stage = 'RECEIVED'")
    void rest(@Param("id") long id, @Param("until") Instant until);

    @Insert("""
            INSERT INTO reading (document_id, part, version, reader_version, kind, content, marks, in_capitals, read_at)
            VALUES (#{row.documentId}, #{row.part}, #{row.version}, #{row.readerVersion}, #{row.kind}, #{row.content},
                    #{row.marks}, #{row.inCapitals}, #{at})
            """)
    void insertReading(@Param("row") ReadingRow row, @Param("at") Instant at);

    @Update("UPDATE reading SET marks = #{marks} WHERE document_id = #{id} AND part = #{part}")
    void mark(@Param("id") long documentId, @Param("part") int part, @Param("marks") String marks);

    /** The reading as it is goes to those before it; nothing of it is lost when the next one takes its place. */
    @Insert("""
            INSERT INTO reading_before (document_id, part, version, reader_version, kind, content, read_at, replaced_at)
            SELECT document_id, part, version, reader_version, kind, content, read_at, #{at}
            FROM reading
            WHERE document_id = #{id} AND part = #{part}
            """)
    void keepReading(@Param("id") long documentId, @Param("part") int part, @Param("at") Instant at);

    /** A reading as it was before another took its place; its marks and its amount in capitals are not kept. */
    @Select("""
            SELECT document_id, part, version, reader_version, kind, content, '' AS marks, '' AS in_capitals
            FROM reading_before
            WHERE document_id = #{id} AND part = #{part} AND version = #{version}
            """)
    Optional<ReadingRow> readingBefore(
            @Param("id") long documentId, @Param("part") int part, @Param("version") int version);

    /** The greatest number that a paper of a document had before; none of it stands now. */
    @Select("SELECT COALESCE(MAX(part), -1) FROM reading_before WHERE document_id = #{id}")
    int lastPart(long documentId);

    @Select("""
            <script>
            SELECT document_id, part, marks, in_capitals FROM reading WHERE marks IS NOT NULL AND document_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<MarksRow> marks(@Param("ids") Collection<Long> documentIds);

    /** What one paper shows of itself. */
    @ReadInBulk
    record MarksRow(long documentId, int part, String marks, String inCapitals) {}

    @Delete("DELETE FROM reading WHERE document_id = #{id} AND part = #{part}")
    void dropReading(@Param("id") long documentId, @Param("part") int part);

    /** Holds the document until the transaction ends, so that what changes its readings does so one after the other. */
    @Select("SELECT id FROM document WHERE id = #{id} FOR UPDATE")
    Long lock(long id);

    @Select("""
            <script>
            SELECT document_id, part, version, reader_version, kind, content, marks, in_capitals
            FROM reading
            WHERE document_id IN
                <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY document_id, part
            </script>
            """)
    List<ReadingRow> readings(@Param("ids") Collection<Long> ids);

    @Select("SELECT stage, COUNT(*) AS count FROM document GROUP BY stage")
    @Options(timeout = StageCounts.SECONDS)
    List<StageCount> countByStage();
}
