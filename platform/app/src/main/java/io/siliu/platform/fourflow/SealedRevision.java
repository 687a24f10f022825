package io.siliu.platform.fourflow;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A revision that will not change.
 *
 * @param number public number of the record, such as {@code FF-202609-0000017}
 * @param revision counts from 1
 */
public record SealedRevision(
        long enterpriseId,
        long recordId,
        String number,
        int revision,
        Instant sealedAt,
        SealReason why,
        RecordContent content) {

    public SealedRevision {
        requireNonNull(number, "number is null");
        requireNonNull(sealedAt, "sealedAt is null");
        requireNonNull(why, "why is null");
        requireNonNull(content, "content is null");
    }
}
