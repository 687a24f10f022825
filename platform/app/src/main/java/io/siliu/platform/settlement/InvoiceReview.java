package io.siliu.platform.settlement;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.PartyRole;
import java.time.Instant;

/**
 * That an invoice which was asked for covers a line whose money came back. It states a sale that is not paid, so it is taken
 * back by a red letter (发票管理办法), unless the line is paid again.
 *
 * @param lineNumber of the line within its batch
 * @param seller whose red letter it would be
 * @param invoiceNumber as the bureau told it, or null while it is not issued
 * @param amount what of the invoice is for that line
 * @param decision null while it waits for a person
 * @param redLetterNumber of the red letter, or null
 * @param reason in a person's words, or null
 */
public record InvoiceReview(
        long id,
        long requestId,
        long lineId,
        int lineNumber,
        PartyRole seller,
        PartyRole buyer,
        String invoiceNumber,
        Money amount,
        Instant openedAt,
        Decision decision,
        String redLetterNumber,
        String reason) {

    /** What became of it. */
    public enum Decision {
        /** A red letter takes it back; when the line is paid again, it is invoiced anew. */
        RED_LETTER,
        /** It stands, for the line will be paid again. */
        STANDS,
        /** The line was paid again, so that it is right; nobody decided. */
        PAID_AGAIN
    }

    public boolean isOpen() {
        return decision == null;
    }
}
