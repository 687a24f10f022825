package io.siliu.platform.settlement;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.PartyRole;
import java.time.LocalDate;

/**
 * An invoice that the tax bureau was asked to issue.
 *
 * @param lineId the line it covers, or null for all paid lines of the batch under one agreement
 * @param invoiceNumber as the bureau told it, or null
 * @param refusedCode why the bureau will not, or why it was not asked, or null
 */
public record InvoiceRequest(
        long id,
        Long lineId,
        PartyRole seller,
        PartyRole buyer,
        Money total,
        Stage stage,
        String invoiceNumber,
        LocalDate issuedOn,
        String refusedCode) {

    /** How far a request has come. */
    public enum Stage {
        /** May be sent. */
        READY,
        /** About to be sent, or just sent. */
        SENDING,
        /** Nobody knows whether it was issued; the bureau is asked until it says. */
        UNKNOWN,
        /** The bureau says that it issued it. */
        ISSUED,
        /** The bureau says that it will not, or the platform has no words for what was done and did not ask. */
        REFUSED;

        /** Whether nothing more will happen by itself. */
        public boolean isEnd() {
            return this == ISSUED || this == REFUSED;
        }
    }
}
