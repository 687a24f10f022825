package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.database.StageCounts;
import io.siliu.platform.fourflow.RecordStage;
import io.siliu.platform.fourflow.SealReason;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;

/** The records as lists and pages read them. */
@Mapper
interface RecordQueries {

    /** The name of the gravest severity among the hits, null where nothing hit: kept is its rank, which never makes a row longer. */
    String GRAVEST = """
            ELT(r.severity_rank, 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL') AS severity
            """;

    /** What the last screening found; no number of hits before the first one. */
    String FOUND = """
            NULLIF(r.hits, -1) AS hits,
            """ + GRAVEST;

    /** What a record says that is not kept beside its sealed form. */
    String SEALED = """
            LEFT JOIN record_revision v ON r.content IS NULL AND v.enterprise_id = r.enterprise_id
                AND v.record_id = r.id AND v.revision = r.revision
            """;

    @Select("""
            <script>
            SELECT r.id, COALESCE(r.content, v.form) AS content
            FROM four_flow_record r
            """ + SEALED + """
            WHERE r.id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Content> contents(Collection<Long> ids);

    /** What a record says, closed. */
    record Content(long id, byte[] content) {}

    @Select("""
            SELECT r.id, r.enterprise_id, r.number, r.worker_masked, r.batch_number, r.line_number, r.task_number, r.city,
                   r.work_month, r.settled_on, r.gross, r.net, r.stage, r.revision, r.missing, r.complete,
                   r.discrepancies, r.opened_at, r.changed_at, r.complete_at, r.sealed_at,
                   CASE WHEN r.stage = 'SCREENED' THEN r.screened_at END AS screened_at, COALESCE(r.content, v.form) AS content,
                   CASE WHEN r.sealed_digest IS NULL OR r.sealed_digest = r.input_digest THEN 0 ELSE 1 END AS changed,
            """ + FOUND + """
            FROM four_flow_record r
            """ + SEALED + """
            WHERE r.number = #{number}
            """)
    Optional<Opened> open(String number);

    @Select("""
            <script>
            SELECT id, enterprise_id, number, worker_masked, batch_number, task_number, work_month, settled_on, gross,
                   net, stage, revision, missing, discrepancies, changed_at,
            """ + FOUND + """
            FROM four_flow_record r
            <where>
                <if test="filter.enterpriseId != null">AND enterprise_id = #{filter.enterpriseId}</if>
                <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
                <if test="filter.period != null">AND work_month = #{month}</if>
                <if test="filter.severityRank != null">AND severity_rank &gt;= #{filter.severityRank}</if>
                <if test="filter.discrepancy != null and filter.discrepancy">AND discrepancies &gt; 0</if>
                <if test="filter.discrepancy != null and !filter.discrepancy">AND discrepancies = 0</if>
                <if test="filter.complete != null">AND complete = #{filter.complete}</if>
                <if test="filter.stage != null">AND <choose>
                    <when test="filter.stage.name() == 'OPEN'">revision = 0</when>
                    <when test="filter.stage.name() == 'SEALED'">
                        stage = 'SEALED' AND id IN (SELECT record_id FROM revision_to_screen)
                    </when>
                    <otherwise>stage = #{filter.stage}</otherwise>
                </choose></if>
                <if test="filter.missing != null">AND missing LIKE CONCAT('%', #{filter.missing}, '%')</if>
                <if test="textPrefix != null">
                    AND (number LIKE #{textPrefix} OR task_number LIKE #{textPrefix} OR batch_number LIKE #{textPrefix})
                </if>
                <if test="filter.after != null">AND id &lt; #{filter.after}</if>
            </where>
            ORDER BY id DESC
            LIMIT #{limit}
            </script>
            """)
    List<Listed> list(
            io.siliu.platform.fourflow.RecordFilter filter,
            String month,
            String regionPrefix,
            String textPrefix,
            int limit);

    @Select("""
            SELECT COUNT(*) AS papers, MIN(p.arrived_at) AS first_arrived, MAX(p.read_at) AS last_read
            FROM allocation a
            JOIN paper p ON p.enterprise_id = a.enterprise_id AND p.id = a.paper_id
            JOIN four_flow_record r ON r.line_id = a.line_id
            WHERE a.enterprise_id = #{enterpriseId} AND r.enterprise_id = #{enterpriseId} AND r.id = #{id}
            """)
    Papers papers(long enterpriseId, long id);

    @Select("""
            SELECT revision, commitment, why, missing, papers, sealed_at
            FROM record_revision
            WHERE enterprise_id = #{enterpriseId} AND record_id = #{id}
            ORDER BY revision DESC
            """)
    List<RevisionLine> revisions(long enterpriseId, long id);

    /** The papers that came after the first revision and stand yet, with the revision that each made, in their order. */
    @Select("""
            SELECT a.sealed_in AS revision, p.kind
            FROM allocation a
            JOIN paper p ON p.enterprise_id = a.enterprise_id AND p.id = a.paper_id
            JOIN four_flow_record r ON r.enterprise_id = a.enterprise_id AND r.line_id = a.line_id
            WHERE r.enterprise_id = #{enterpriseId} AND r.id = #{id} AND a.sealed_in > 1
            ORDER BY a.sealed_in, p.arrived_at, p.id
            """)
    List<Came> came(long enterpriseId, long id);

    /** How many lines hold a paper, for saying which share of it belongs here. */
    @Select("""
            SELECT p.document_id, p.part, COUNT(*) AS shares
            FROM allocation a
            JOIN paper p ON p.enterprise_id = a.enterprise_id AND p.id = a.paper_id
            JOIN allocation own ON own.enterprise_id = a.enterprise_id AND own.paper_id = a.paper_id
            JOIN four_flow_record r ON r.enterprise_id = own.enterprise_id AND r.line_id = own.line_id
            WHERE r.enterprise_id = #{enterpriseId} AND r.id = #{id}
            GROUP BY p.document_id, p.part
            """)
    List<Sharing> sharing(long enterpriseId, long id);

    @Select("""
            <script>
            SELECT worker_id, number FROM four_flow_record
            WHERE work_month = #{month} AND worker_id IN
            <foreach collection="workerIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY number
            </script>
            """)
    List<OfWorker> ofWorkers(Collection<Long> workerIds, String month);

    @Select("SELECT COUNT(*) FROM four_flow_record")
    @Options(timeout = StageCounts.SECONDS)
    long count();

    /** Without a revision yet. */
    @Select("SELECT COUNT(*) FROM four_flow_record WHERE revision = 0")
    @Options(timeout = StageCounts.SECONDS)
    long countOpen();

    /** Whose last revision waits for its screening. */
    @Select("""
            SELECT COUNT(*) FROM four_flow_record
            WHERE stage = 'SEALED' AND id IN (SELECT record_id FROM revision_to_screen)
            """)
    @Options(timeout = StageCounts.SECONDS)
    long countSealed();

    @Select("SELECT COUNT(*) FROM four_flow_record WHERE complete = FALSE")
    @Options(timeout = StageCounts.SECONDS)
    long countIncomplete();

    @Select("SELECT COUNT(*) FROM discrepancy")
    @Options(timeout = StageCounts.SECONDS)
    long countDiscrepancies();

    @Select("SELECT COUNT(*) FROM record_revision")
    @Options(timeout = StageCounts.SECONDS)
    long countRevisions();

    /** Also of records that count as screened: those that are looked at again, and revisions that a later one has overtaken. */
    @Select("SELECT COUNT(*) FROM revision_to_screen")
    @Options(timeout = StageCounts.SECONDS)
    long countToScreen();

    /** A record with everything its page needs. */
    record Opened(
            long id,
            long enterpriseId,
            String number,
            String workerMasked,
            String batchNumber,
            int lineNumber,
            String taskNumber,
            String city,
            String workMonth,
            LocalDate settledOn,
            Money gross,
            Money net,
            RecordStage stage,
            int revision,
            String missing,
            boolean complete,
            int discrepancies,
            Integer hits,
            String severity,
            Instant openedAt,
            Instant changedAt,
            Instant completeAt,
            Instant sealedAt,
            Instant screenedAt,
            byte[] content,
            boolean changed) {}

    /** A record in a list. */
    record Listed(
            long id,
            long enterpriseId,
            String number,
            String workerMasked,
            String batchNumber,
            String taskNumber,
            String workMonth,
            LocalDate settledOn,
            Money gross,
            Money net,
            RecordStage stage,
            int revision,
            String missing,
            int discrepancies,
            Integer hits,
            String severity,
            Instant changedAt) {}

    /** When the papers of a record came and were read. */
    record Papers(int papers, Instant firstArrived, Instant lastRead) {}

    /** A revision in the history. */
    record RevisionLine(
            int revision, String commitment, SealReason why, String missing, int papers, Instant sealedAt) {}

    /** A paper by its kind, and the first revision that holds it. */
    record Came(int revision, PaperKind kind) {}

    /** A paper and the number of lines that hold it. */
    record Sharing(long documentId, int part, int shares) {}

    /** A record of a worker. */
    @ReadInBulk
    record OfWorker(long workerId, String number) {}
}
