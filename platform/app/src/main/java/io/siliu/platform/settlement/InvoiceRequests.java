package io.siliu.platform.settlement;

import java.util.List;

/** The invoices asked for. Callers check first that the actor may see the enterprise. */
public interface InvoiceRequests {

    /** Those over lines first, then those over the batch. */
    List<InvoiceRequest> ofBatch(long enterpriseId, long batchId);
}
