package io.siliu.platform.document;

import io.siliu.kernel.Digest;
import java.time.Instant;
import java.util.List;

/**
 * A document whose readings are about to be stored.
 *
 * @param enterpriseId the tenant who handed it in or for whom it was handed in; 0 when nobody said whose it is
 * @param sha256 digest of the original bytes
 */
public record ReadDocument(long id, long enterpriseId, Digest sha256, Instant receivedAt, List<PaperReading> readings) {

    public ReadDocument {
        readings = List.copyOf(readings);
    }

    /** The same document with other readings. */
    public ReadDocument with(List<PaperReading> others) {
        return new ReadDocument(id, enterpriseId, sha256, receivedAt, others);
    }
}
