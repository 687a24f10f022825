package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.SealedRecords;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The records as the matching, the sealing and the screening write them. */
@Mapper
interface RecordMapper {

    @Select("""
            SELECT id, number, line_id, stage, revision, input_digest, sealed_digest, complete, changed_at
            FROM four_flow_record
            WHERE enterprise_id = #{enterpriseId}
            """)
    List<RecordHead> heads(long enterpriseId);

    @Insert("""
            INSERT INTO four_flow_record
                (enterprise_id, id, number, line_id, worker_id, worker_masked, batch_number, line_number, task_number,
                 city, work_month, settled_on, gross, net, stage, revision, input_digest, sealed_digest, content,
                 missing, complete, discrepancies, opened_at, changed_at, complete_at, sealed_at, retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{number}, #{lineId}, #{workerId}, #{workerMasked},
                 #{batchNumber}, #{lineNumber}, #{taskNumber}, #{city}, #{workMonth},
                 #{settledOn}, #{gross}, #{net}, #{stage}, #{revision}, #{inputDigest}, #{sealedDigest}, #{content},
                 #{missing}, #{complete}, #{discrepancies}, #{at}, #{at},
                 #{completeAt}, #{sealedAt}, 'ACCOUNTING')
            """)
    void insert(RecordWrite row);

    @Update("""
            UPDATE four_flow_record
            SET worker_masked = #{workerMasked}, task_number = #{taskNumber}, city = #{city},
                input_digest = #{inputDigest}, content = #{content}, missing = #{missing},
                complete_at = CASE WHEN #{complete} THEN COALESCE(complete_at, #{at}) ELSE NULL END,
                complete = #{complete}, discrepancies = #{discrepancies}, changed_at = #{at}
            WHERE enterprise_id = #{enterpriseId} AND id = #{id}
            """)
    void update(RecordWrite row);

    /** After an update that changed nothing of what is sealed. */
    @Update("""
            UPDATE four_flow_record SET sealed_digest = input_digest, changed_at = #{changedAt}
            WHERE enterprise_id = #{enterpriseId} AND id = #{id}
            """)
    void stillAsSealed(long enterpriseId, long id, Instant changedAt);

    /** By the key, and no way else: a table that seems short is read from end to end, through the rows of other blocks. */
    @Delete("""
            <script>
            DELETE d FROM discrepancy d FORCE INDEX (PRIMARY)
            WHERE d.enterprise_id = #{enterpriseId} AND d.record_id IN
            <foreach collection="recordIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void clearDiscrepancies(long enterpriseId, Collection<Long> recordIds);

    @Insert("""
            INSERT INTO discrepancy (enterprise_id, record_id, position, kind, flow, field, document_id, certain, mark)
            VALUES
                (#{enterpriseId}, #{recordId}, #{position}, #{kind}, #{flow}, #{field},
                 #{documentId}, #{certain}, #{mark})
            """)
    void insertDiscrepancy(DiscrepancyRow row);

    /** Those of which the same revision was sealed. */
    @Update("""
            <script>
            UPDATE four_flow_record
            SET stage = 'SEALED', revision = #{revision}, sealed_digest = input_digest, sealed_at = #{at}
            WHERE enterprise_id = #{enterpriseId} AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void sealed(long enterpriseId, Collection<Long> ids, int revision, Instant at);

    @Insert("""
            INSERT INTO record_revision
                (enterprise_id, record_id, revision, encoding_version, algorithm, commitment, form, salts, why, missing,
                 papers, sealed_at, retention_class)
            VALUES
                (#{enterpriseId}, #{recordId}, #{revision}, #{encodingVersion}, #{algorithm},
                 #{commitment}, #{form}, #{salts}, #{why}, #{missing}, #{papers},
                 #{sealedAt}, 'ACCOUNTING')
            """)
    void insertRevision(RevisionRow row);

    @Select("""
            SELECT enterprise_id, record_id, revision, encoding_version, algorithm, commitment, form, salts, why,
                   missing, papers, sealed_at
            FROM record_revision
            WHERE enterprise_id = #{enterpriseId} AND record_id = #{recordId} AND revision = #{revision}
            """)
    Optional<RevisionRow> revision(long enterpriseId, long recordId, int revision);

    @Insert("""
            INSERT INTO revision_to_screen (id, enterprise_id, record_id, revision, not_before)
            VALUES
                (#{id}, #{enterpriseId}, #{recordId}, #{revision}, #{at})
            """)
    void awaitScreening(Waiting row);

    /** What waits under these ids of the queue, in no order: to sort them, the server would first write all of it down. */
    @Select("""
            <script>
            SELECT q.id, q.enterprise_id, q.record_id, r.number, q.revision, r.revision &gt; q.revision AS overtaken, q.again,
                   q.asked_for, q.asked AS times, v.form, v.why, v.sealed_at
            FROM revision_to_screen q
            JOIN four_flow_record r ON r.enterprise_id = q.enterprise_id AND r.id = q.record_id
            LEFT JOIN record_revision v ON v.enterprise_id = q.enterprise_id AND v.record_id = q.record_id
                AND v.revision = q.revision
            WHERE q.id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Claimed> claimed(Collection<Long> ids);

    /** The last revisions of records that are sealed, in the order of their numbers. */
    @Select("""
            <script>
            SELECT enterprise_id, id, revision FROM four_flow_record
            WHERE <choose>
                <when test="workerId != null">worker_id = #{workerId}</when>
                <otherwise>enterprise_id = #{enterpriseId}</otherwise>
            </choose>
              AND id &gt; #{after} AND settled_on BETWEEN #{from} AND #{to} AND revision &gt; 0
            ORDER BY id LIMIT #{limit}
            </script>
            """)
    List<LastRevision> lastRevisions(SealedRecords.Concerned concerned);

    /** @param month such as 2026-09 */
    @Select("""
            SELECT DISTINCT enterprise_id FROM four_flow_record
            WHERE settled_on BETWEEN CONCAT(#{month}, '-01') AND LAST_DAY(CONCAT(#{month}, '-01'))
            """)
    List<Long> enterprisesOf(String month);

    /** One that waits already is looked at with what is known then; the first that asked stays. */
    @Insert("""
            <script>
            INSERT INTO revision_to_screen
                (id, enterprise_id, record_id, revision, not_before, again, asked_for, asked)
            VALUES
            <foreach collection="rows" item="row" separator=",">
                (#{row.id}, #{row.enterpriseId}, #{row.recordId}, #{row.revision}, #{row.at}, TRUE, #{askedFor},
                 #{asked})
            </foreach>
            ON DUPLICATE KEY UPDATE again = TRUE, asked_for = COALESCE(asked_for, VALUES(asked_for)),
                asked = asked + VALUES(asked)
            </script>
            """)
    void awaitAgain(List<Waiting> rows, long askedFor, int asked);

    @Delete("""
            DELETE FROM revision_to_screen
            WHERE enterprise_id = #{enterpriseId} AND record_id = #{recordId} AND revision = #{revision}
            """)
    int noLongerAwaitsScreening(long enterpriseId, long recordId, int revision);

    @Select("SELECT number FROM four_flow_record WHERE enterprise_id = #{enterpriseId} AND id = #{id}")
    Optional<String> number(long enterpriseId, long id);

    /**
     * By the rows that the claim locked, and no way else: a short table would be read from end to end, and whoever reads so
     * stops at the rows of other portions, who stop at these.
     */
    @Delete("""
            <script>
            DELETE q FROM revision_to_screen q FORCE INDEX (PRIMARY) WHERE q.id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    int noLongerAwait(List<Long> ids);

    /**
     * Of those that came to the same, which most do: no hit. Where a later revision is sealed by now, the record goes on
     * waiting for that one.
     */
    @Update("""
            <script>
            UPDATE four_flow_record FORCE INDEX (PRIMARY)
            SET stage = 'SCREENED', hits = #{verdict.hits}, severity_rank = #{verdict.rank},
                screened_at = #{at}
            WHERE enterprise_id = #{enterpriseId} AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
              AND revision = #{revision} AND stage IN ('SEALED', 'SCREENED')
            </script>
            """)
    void screenedAlike(long enterpriseId, List<Long> ids, int revision, SealedRecords.Verdict verdict, Instant at);

    /**
     * The same for those that came to something each.
     *
     * @param rows a JSON array of {@link ScreenedRow}
     */
    @Update("""
            UPDATE JSON_TABLE(#{rows}, '$[*]' COLUMNS (
                enterprise_id BIGINT PATH '$.enterpriseId', record_id BIGINT PATH '$.recordId',
                revision INT PATH '$.revision', hits INT PATH '$.hits',
                severity_rank INT PATH '$.rank')) AS v
            STRAIGHT_JOIN four_flow_record r FORCE INDEX (PRIMARY)
                ON r.enterprise_id = v.enterprise_id AND r.id = v.record_id AND r.revision = v.revision
            SET r.stage = 'SCREENED', r.hits = v.hits, r.severity_rank = v.severity_rank,
                r.screened_at = #{at}
            WHERE r.stage IN ('SEALED', 'SCREENED')
            """)
    void screenedAll(String rows, Instant at);

    @Update("""
            UPDATE revision_to_screen
            SET not_before = #{after}, attempts = attempts + 1, failure = #{failure}
            WHERE enterprise_id = #{enterpriseId} AND record_id = #{recordId} AND revision = #{revision}
            """)
    void defer(long enterpriseId, long recordId, int revision, Instant after, String failure);

    @Select("""
            <script>
            SELECT DISTINCT enterprise_id FROM four_flow_record WHERE task_number IN
            <foreach collection="numbers" item="number" open="(" separator="," close=")">#{number}</foreach>
            </script>
            """)
    List<Long> enterprisesOfTasks(Collection<String> numbers);

    @Select("SELECT DISTINCT enterprise_id FROM four_flow_record WHERE batch_number = #{batchNumber}")
    List<Long> enterprisesOfBatch(String batchNumber);

    @Insert("""
            INSERT INTO record_counter (month, drawn) VALUES (#{month}, #{count})
            ON DUPLICATE KEY UPDATE drawn = drawn + #{count}
            """)
    void draw(String month, int count);

    @Select("SELECT drawn FROM record_counter WHERE month = #{month}")
    long drawn(String month);

    /** A row of {@code discrepancy}. */
    record DiscrepancyRow(
            long enterpriseId,
            long recordId,
            int position,
            Discrepancy.Kind kind,
            Flow flow,
            String field,
            Long documentId,
            boolean certain,
            byte[] mark) {}

    /** A row of {@code record_revision}. */
    @ReadInBulk
    record RevisionRow(
            long enterpriseId,
            long recordId,
            int revision,
            int encodingVersion,
            String algorithm,
            String commitment,
            byte[] form,
            byte[] salts,
            io.siliu.platform.fourflow.SealReason why,
            String missing,
            int papers,
            Instant sealedAt) {}

    /** A row of {@code revision_to_screen}. */
    record Waiting(long id, long enterpriseId, long recordId, int revision, Instant at) {}

    /** What lists show of a screened revision. */
    record ScreenedRow(long enterpriseId, long recordId, int revision, int hits, int rank) {}

    /**
     * A revision that was claimed, by its id in the queue.
     *
     * @param overtaken whether a later one was sealed by then
     * @param form in which it was sealed, closed; null where there is none
     */
    @ReadInBulk
    record Claimed(
            long id,
            long enterpriseId,
            long recordId,
            String number,
            int revision,
            boolean overtaken,
            boolean again,
            Long askedFor,
            int times,
            byte[] form,
            io.siliu.platform.fourflow.SealReason why,
            Instant sealedAt) {

        SealedRecords.Again asked() {
            return again ? new SealedRecords.Again(askedFor, times) : null;
        }
    }

    /** The last sealed revision of a record. */
    record LastRevision(long enterpriseId, long id, int revision) {}
}
