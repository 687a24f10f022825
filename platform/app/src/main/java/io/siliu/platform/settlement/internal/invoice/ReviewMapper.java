package io.siliu.platform.settlement.internal.invoice;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.database.StageCounts;
import io.siliu.platform.settlement.InvoiceReview;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Invoices that cover a line whose money came back. */
@Mapper
interface ReviewMapper {

    /**
     * The request that covers a line: its own before that of its batch, and of its own the last; those that the bureau
     * refused cover nothing.
     *
     * @param subject of the request over the line, or over the batch
     * @param own of the line's own request; the same where that is over the line
     */
    @Select("""
            SELECT id, subject, stage = 'READY' AS untold
            FROM invoice_request
            WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId} AND stage <> 'REFUSED'
              AND (subject IN (#{subject}, #{own}) OR subject LIKE CONCAT(#{own}, '/R%'))
            ORDER BY CHAR_LENGTH(subject) DESC, id DESC LIMIT 1
            """)
    Optional<Covering> covering(long enterpriseId, long batchId, String subject, String own);

    /** Only what the bureau does not have: what was sent is ready again when it says that it never saw it. */
    @Delete("DELETE FROM invoice_request WHERE id = #{id} AND stage = 'READY'")
    int takeBack(long id);

    /** Of a request that was taken back: nothing is left to decide. */
    @Delete("""
            DELETE FROM invoice_review
            WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId} AND request_id = #{requestId}
              AND decision IS NULL
            """)
    void dropUndecided(long enterpriseId, long batchId, long requestId);

    @Insert("""
            INSERT INTO invoice_review
                (enterprise_id, id, request_id, batch_id, line_id, payout_id, amount, opened_at, retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{requestId}, #{batchId}, #{lineId}, #{payoutId}, #{amount}, #{at}, 'TAX')
            """)
    void open(Opening row);

    /** The latest of a line for invoices between these parties, over the line alone or over its batch. */
    @Select("""
            SELECT r.id, r.decision FROM invoice_review r
            JOIN invoice_request q ON q.enterprise_id = r.enterprise_id AND q.id = r.request_id
            WHERE r.line_id = #{lineId} AND q.seller_role = #{seller} AND q.buyer_role = #{buyer}
              AND (q.line_id IS NOT NULL) = #{overLine}
            ORDER BY r.id DESC LIMIT 1
            """)
    Optional<Latest> latest(long lineId, PartyRole seller, PartyRole buyer, boolean overLine);

    /** As it stands at this moment, held until the end of the transaction; empty while nothing is decided. */
    @Select("SELECT decision FROM invoice_review WHERE enterprise_id = #{enterpriseId} AND id = #{id} FOR UPDATE")
    Optional<InvoiceReview.Decision> decisionNow(long enterpriseId, long id);

    @Update("""
            UPDATE invoice_review SET decision = 'PAID_AGAIN', decided_at = #{at}
            WHERE enterprise_id = #{enterpriseId} AND id = #{id} AND decision IS NULL
            """)
    void paidAgain(long enterpriseId, long id, Instant at);

    /** A red letter takes back only what was issued. */
    @Update("""
            UPDATE invoice_review SET decision = #{decision}, red_letter_number = #{redLetter}, reason = #{reason},
                decided_at = #{at}, decided_by = #{by}
            WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId} AND id = #{id} AND decision IS NULL
              AND (#{decision} <> 'RED_LETTER' OR EXISTS (
                SELECT 1 FROM invoice_request q
                WHERE q.enterprise_id = invoice_review.enterprise_id AND q.id = invoice_review.request_id
                  AND q.stage = 'ISSUED'))
            """)
    int decide(Decided decided);

    @Select("""
            SELECT COUNT(*) FROM invoice_review
            WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId} AND id = #{id}
            """)
    int exists(long enterpriseId, long batchId, long id);

    @Select("""
            SELECT r.id, r.request_id, r.line_id, l.line_number, q.seller_role AS seller, q.buyer_role AS buyer,
                   q.invoice_number, r.amount, r.opened_at, r.decision, r.red_letter_number, r.reason
            FROM invoice_review r
            JOIN invoice_request q ON q.enterprise_id = r.enterprise_id AND q.id = r.request_id
            JOIN settlement_line l ON l.enterprise_id = r.enterprise_id AND l.id = r.line_id
            WHERE r.enterprise_id = #{enterpriseId} AND r.batch_id = #{batchId}
            ORDER BY r.decision IS NOT NULL, l.line_number, r.id
            """)
    List<InvoiceReview> ofBatch(long enterpriseId, long batchId);

    @Select("""
            SELECT q.invoice_number FROM invoice_review r
            JOIN invoice_request q ON q.enterprise_id = r.enterprise_id AND q.id = r.request_id
            JOIN settlement_line l ON l.enterprise_id = r.enterprise_id AND l.id = r.line_id
            WHERE r.line_id = #{lineId} AND l.worker_id = #{workerId} AND q.seller_role = 'SOLE_PROPRIETOR'
              AND q.invoice_number IS NOT NULL AND (r.decision IS NULL OR r.decision = 'STANDS')
            ORDER BY r.id DESC LIMIT 1
            """)
    Optional<String> ownToTakeBack(long workerId, long lineId);

    @Select("SELECT COUNT(*) FROM invoice_review WHERE decision IS NULL")
    @Options(timeout = StageCounts.SECONDS)
    long waiting();

    /** @param untold whether the bureau does not have it */
    record Covering(long id, String subject, boolean untold) {}

    record Latest(long id, InvoiceReview.Decision decision) {}

    record Opening(
            long enterpriseId,
            long id,
            long requestId,
            long batchId,
            long lineId,
            long payoutId,
            Money amount,
            Instant at) {}

    record Decided(
            long enterpriseId,
            long batchId,
            long id,
            InvoiceReview.Decision decision,
            String redLetter,
            String reason,
            Instant at,
            long by) {}
}
