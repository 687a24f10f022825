package io.siliu.platform.settlement.internal.invoice;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.settlement.InvoiceRequest;
import java.time.LocalDate;

/** A stored request. */
record RequestRow(
        long enterpriseId,
        long id,
        long batchId,
        long agreementId,
        Long lineId,
        PartyRole sellerRole,
        PartyRole buyerRole,
        String item,
        int lineCount,
        Money total,
        InvoiceRequest.Stage stage,
        int askings,
        String invoiceNumber,
        LocalDate issuedOn,
        String refusedCode) {

    InvoiceRequest toRequest() {
        return new InvoiceRequest(
                id, lineId, sellerRole, buyerRole, total, stage, invoiceNumber, issuedOn, refusedCode);
    }
}
