package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Where the papers of a document stand, for people. */
@Mapper
interface PaperPlaceMapper {

    @Select("""
        SELECT p.enterprise_id, p.id AS paper_id, p.part, p.kind, p.amount_cents, p.day_from, o.reason_code,
               o.reason_values, o.suggestions
        FROM paper p
        LEFT JOIN open_paper o ON o.enterprise_id = p.enterprise_id AND o.paper_id = p.id
        WHERE p.document_id = #{documentId} AND p.gone_at IS NULL
        ORDER BY p.part
        """)
    List<PaperRow> papers(long documentId);

    @Select("""
        SELECT r.number, r.worker_masked, a.amount_cents, a.counted, a.method, a.reason_code, a.reason_values,
               a.decided_by
        FROM allocation a
        JOIN four_flow_record r ON r.enterprise_id = a.enterprise_id AND r.line_id = a.line_id
        WHERE a.enterprise_id = #{enterpriseId} AND a.paper_id = #{paperId}
        ORDER BY r.number
        LIMIT #{limit}
        """)
    List<EdgeRow> edges(long enterpriseId, long paperId, int limit);

    /** The shares of a paper that count, largest first; empty where it only corroborates or stands nowhere. */
    @Select("""
        SELECT amount_cents FROM allocation
        WHERE enterprise_id = #{enterpriseId} AND paper_id = #{paperId} AND counted AND amount_cents IS NOT NULL
        ORDER BY ABS(amount_cents) DESC, line_id
        """)
    List<Long> counted(long enterpriseId, long paperId);

    @Select("""
        SELECT d.id, d.why, d.decided_at, r.number, d.amount_cents, d.taken_back, d.account_id,
               s.document_id AS same_document
        FROM paper_decision d
        LEFT JOIN paper s ON s.enterprise_id = d.enterprise_id AND s.id = d.same_as
        LEFT JOIN four_flow_record r ON r.enterprise_id = d.enterprise_id AND r.line_id = d.line_id
        WHERE d.enterprise_id = #{enterpriseId} AND d.paper_id = #{paperId}
        ORDER BY d.id DESC, d.position
        LIMIT 200
        """)
    List<SaidRow> decisions(long enterpriseId, long paperId);

    /**
     * Papers of the same kind that name the same tasks, or are over the same amount on the same day; the newest first. Each of
     * the two by a key of its own: by either one in the same statement all papers of the enterprise would be gone through.
     */
    @Select("""
        SELECT found.paper_id, found.document_id, found.amount_cents, found.day_from, found.arrived_at
        FROM ((SELECT p.id AS paper_id, p.document_id, p.amount_cents, p.day_from, p.arrived_at
               FROM paper o
               JOIN paper p FORCE INDEX (paper_alike_tasks)
                   ON p.enterprise_id = o.enterprise_id AND p.kind = o.kind AND p.task_numbers = o.task_numbers
               WHERE o.enterprise_id = #{enterpriseId} AND o.id = #{paperId} AND p.id <> o.id
               ORDER BY p.id DESC
               LIMIT #{limit})
              UNION
              (SELECT p.id AS paper_id, p.document_id, p.amount_cents, p.day_from, p.arrived_at
               FROM paper o
               JOIN paper p FORCE INDEX (paper_alike_amount)
                   ON p.enterprise_id = o.enterprise_id AND p.kind = o.kind AND p.amount_cents = o.amount_cents
                  AND p.day_from = o.day_from
               WHERE o.enterprise_id = #{enterpriseId} AND o.id = #{paperId} AND p.id <> o.id
               ORDER BY p.id DESC
               LIMIT #{limit})) found
        ORDER BY found.paper_id DESC
        LIMIT #{limit}
        """)
    List<AlikeRow> alike(long enterpriseId, long paperId, int limit);

    /** @param reasonCode why it is open; null where it is placed or not solved yet */
    record PaperRow(
            long enterpriseId,
            long paperId,
            int part,
            PaperKind kind,
            Long amountCents,
            LocalDate dayFrom,
            Reason.Code reasonCode,
            String reasonValues,
            String suggestions) {}

    record EdgeRow(
            String number,
            String workerMasked,
            Long amountCents,
            boolean counted,
            Method method,
            Reason.Code reasonCode,
            String reasonValues,
            String decidedBy) {}

    /**
     * @param number of the record, null where the person said that it belongs to none
     * @param takenBack whether the decision before it was taken back
     * @param sameDocument where the paper lies that the person called this one a form of, or null
     */
    record SaidRow(
            long id,
            String why,
            Instant decidedAt,
            String number,
            Long amountCents,
            boolean takenBack,
            long accountId,
            Long sameDocument) {}

    /** A paper that another one may be a form of. */
    record AlikeRow(long paperId, long documentId, Long amountCents, LocalDate dayFrom, Instant arrivedAt) {}
}
