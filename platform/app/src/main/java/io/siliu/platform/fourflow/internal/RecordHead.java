package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.fourflow.RecordStage;
import java.time.Instant;
import java.util.Arrays;

/** What the matching needs of a record that is there already. */
@ReadInBulk
record RecordHead(
        long id,
        String number,
        long lineId,
        RecordStage stage,
        int revision,
        byte[] inputDigest,
        byte[] sealedDigest,
        boolean complete,
        Instant changedAt) {

    boolean isUnchangedSinceSealed() {
        return revision > 0 && Arrays.equals(inputDigest, sealedDigest);
    }
}
