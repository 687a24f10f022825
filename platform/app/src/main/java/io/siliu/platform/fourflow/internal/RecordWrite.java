package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.fourflow.RecordStage;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of {@code four_flow_record} as a solving writes it.
 *
 * @param content null where the sealed form that follows in the same transaction says the same
 * @param missing names of the flows that are not complete, separated by commas
 * @param sealedAt when its first revision is sealed in the same transaction, else null
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
        Instant at,
        Instant sealedAt) {

    RecordStage stage() {
        return sealedAt == null ? RecordStage.OPEN : RecordStage.SEALED;
    }

    int revision() {
        return sealedAt == null ? 0 : 1;
    }

    byte[] sealedDigest() {
        return sealedAt == null ? null : inputDigest;
    }

    /** When it became complete, null while it is not. */
    Instant completeAt() {
        return complete ? at : null;
    }
}
