package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of {@code four_flow_record} as a solving writes it.
 *
 * @param missing names of the flows that are not complete, separated by commas
 * @param completeAt when it became complete, null while it is not
 */
record RecordWrite(
        long enterpriseId,
        long id,
        String number,
        long lineId,
        long workerId,
        String workerMasked,
        String batchNumber,
        int lineNumber,
        String taskNumber,
        String city,
        String workMonth,
        LocalDate settledOn,
        Money gross,
        Money net,
        byte[] inputDigest,
        byte[] content,
        String missing,
        boolean complete,
        int discrepancies,
        Instant at) {

    Instant completeAt() {
        return complete ? at : null;
    }
}
