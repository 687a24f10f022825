package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.PersonHolding.Kept;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What matching keeps of one person, and how it goes. */
@Mapper
interface LeavingRecordMapper {

    @Select("""
            SELECT COUNT(*) AS count, MAX(settled_on) AS last FROM four_flow_record
            WHERE worker_id = #{personId} AND (content IS NULL OR content <> '')
            """)
    Kept kept(long personId);

    @Select("""
            SELECT enterprise_id, id, line_id FROM four_flow_record
            WHERE worker_id = #{personId} AND (content IS NULL OR content <> '') AND settled_on <= #{upTo} ORDER BY id
            """)
    List<Row> upTo(long personId, LocalDate upTo);

    /** Words in which a person gave a reason may name somebody: all about a paper that stands or was once put here. */
    @Update("""
            UPDATE paper_decision SET why = '—'
            WHERE enterprise_id = #{enterpriseId}
              AND (line_id = #{lineId}
                   OR paper_id IN (SELECT paper_id FROM allocation
                                   WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId})
                   OR paper_id IN (SELECT x.paper_id FROM (SELECT DISTINCT paper_id FROM paper_decision
                                   WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId}) x))
            """)
    void forgetReasons(long enterpriseId, long lineId);

    /** The words of an answer stay while they explain the record of somebody else. */
    @Update("""
            UPDATE difference_answer a SET a.why = '—'
            WHERE a.enterprise_id = #{enterpriseId}
              AND a.id IN (SELECT answer_id FROM answered_difference
                           WHERE enterprise_id = #{enterpriseId} AND record_id = #{recordId})
              AND NOT EXISTS (SELECT 1 FROM answered_difference x
                              WHERE x.enterprise_id = a.enterprise_id AND x.answer_id = a.id
                                AND x.record_id <> #{recordId})
            """)
    void forgetAnswers(long enterpriseId, long recordId);

    /** Which papers went with an answer goes with its words. */
    @Delete("""
            DELETE p FROM difference_answer_paper p
            WHERE p.enterprise_id = #{enterpriseId}
              AND p.answer_id IN (SELECT answer_id FROM answered_difference
                                  WHERE enterprise_id = #{enterpriseId} AND record_id = #{recordId})
              AND NOT EXISTS (SELECT 1 FROM answered_difference x
                              WHERE x.enterprise_id = p.enterprise_id AND x.answer_id = p.answer_id
                                AND x.record_id <> #{recordId})
            """)
    void forgetAnswerPapers(long enterpriseId, long recordId);

    @Delete("DELETE FROM answered_difference WHERE enterprise_id = #{enterpriseId} AND record_id = #{recordId}")
    void forgetAnswered(long enterpriseId, long recordId);

    /** What no longer has values differs in nothing. */
    @Delete("DELETE FROM discrepancy WHERE enterprise_id = #{enterpriseId} AND record_id = #{recordId}")
    void forgetDifferences(long enterpriseId, long recordId);

    @Update("""
            UPDATE record_revision SET form = '', salts = ''
            WHERE enterprise_id = #{enterpriseId} AND record_id = #{recordId}
            """)
    void forgetRevisions(long enterpriseId, long recordId);

    @Update("""
            UPDATE four_flow_record SET content = '', worker_masked = '—'
            WHERE enterprise_id = #{enterpriseId} AND id = #{recordId}
            """)
    void empty(long enterpriseId, long recordId);

    @Select("""
            SELECT DISTINCT p.document_id
            FROM four_flow_record r
            JOIN allocation a ON a.enterprise_id = r.enterprise_id AND a.line_id = r.line_id
            JOIN paper p ON p.enterprise_id = a.enterprise_id AND p.id = a.paper_id
            WHERE r.worker_id = #{personId}
            ORDER BY p.document_id
            """)
    List<Long> documentsOf(long personId);

    /** @param before a day of China; moments are kept in UTC */
    @Update("""
            <script>
            UPDATE paper
            SET number_key = NULL, reverses_key = NULL, from_name = NULL, from_code = NULL, to_name = NULL, to_name_mask = NULL,
                to_code = NULL, to_account = NULL, to_account_head = NULL, to_account_tail = NULL,
                particulars = NULL
            WHERE arrived_at &lt; CAST(#{before} AS DATETIME) - INTERVAL 8 HOUR AND document_id IN
            <foreach item="id" collection="documents" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void emptyPapers(Collection<Long> documents, LocalDate before);

    /** A record that goes. */
    record Row(long enterpriseId, long id, long lineId) {}
}
