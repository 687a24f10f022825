package io.siliu.platform.settlement;

import java.util.List;
import java.util.Optional;

/** The invoices asked for. Callers check first that the actor may see the enterprise. */
public interface InvoiceRequests {

    /** Those over lines first, then those over the batch. */
    List<InvoiceRequest> ofBatch(long enterpriseId, long batchId);

    /** The same counted: a batch may have one over each of its lines. */
    Counted counted(long enterpriseId, long batchId);

    /** Invoices of a batch that cover money which came back: those that wait for a person first, then by line. */
    List<InvoiceReview> reviews(long enterpriseId, long batchId);

    /** The number of the invoice in a worker's own name that covers a line whose money came back; empty where none stands. */
    Optional<String> ownToTakeBack(long workerId, long lineId);

    /**
     * A person of the platform decides what becomes of an invoice whose money came back.
     *
     * @param batchId the batch whose page it is done on
     * @param decision {@link InvoiceReview.Decision#RED_LETTER} or {@link InvoiceReview.Decision#STANDS}
     * @param redLetterNumber of the red letter that the bureau issued; left out otherwise
     * @param reason why, in the person's words; 4 to 500 characters
     * @throws io.siliu.kernel.PlatformException {@link SettlementError#INVOICE_REVIEW_DECIDED},
     *     {@link SettlementError#RED_LETTER_NUMBER}, {@link SettlementError#RELEASE_REASON}, or when the actor may not
     */
    void decide(
            long enterpriseId,
            long batchId,
            long reviewId,
            InvoiceReview.Decision decision,
            String redLetterNumber,
            String reason);

    /**
     * @param size how many there are
     * @param open how many with which something will still happen by itself
     * @param unknown how many of which nobody knows whether they were issued
     * @param withoutItem how many that were not sent, because no row says what such work is called on an invoice
     * @param overBatch those that cover no single line
     */
    record Counted(int size, int open, int issued, int unknown, int withoutItem, List<InvoiceRequest> overBatch) {

        public boolean isMoving() {
            return open > 0;
        }
    }
}
