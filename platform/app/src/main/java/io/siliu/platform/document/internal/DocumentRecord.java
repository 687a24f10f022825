package io.siliu.platform.document.internal;

import io.siliu.kernel.Digest;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReadDocument;
import java.time.Instant;
import java.util.List;

/**
 * A document as its row holds it.
 *
 * @param sameAs the document of the same bytes whose owner is the owner of this one too, or null
 */
record DocumentRecord(
        long enterpriseId,
        long id,
        byte[] sha256,
        long byteSize,
        String mediaType,
        byte[] fileName,
        Channel channel,
        Long packageId,
        Long sameAs,
        Instant receivedAt,
        long receivedBy,
        DocumentStage stage,
        PaperKind kind,
        Instant readAt,
        String refusalCode,
        String refusalDetail,
        String refusalRemedy) {

    /** The same with what was read from it. */
    ReadDocument read(List<PaperReading> readings) {
        return new ReadDocument(id, enterpriseId, new Digest("sha256", sha256), receivedAt, readings);
    }
}
