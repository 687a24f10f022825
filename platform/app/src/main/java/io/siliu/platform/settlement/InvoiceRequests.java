package io.siliu.platform.settlement;

import java.util.List;

/** The invoices asked for. Callers check first that the actor may see the enterprise. */
public interface InvoiceRequests {

    /** Those over lines first, then those over the batch. */
    List<InvoiceRequest> ofBatch(long enterpriseId, long batchId);

    /** The same counted: a batch may have one over each of its lines. */
    Counted counted(long enterpriseId, long batchId);

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
