package io.siliu.platform.document.internal;

import io.siliu.platform.document.Channel;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.PaperKind;
import java.time.Instant;

/** A document as its row holds it. */
record DocumentRecord(
        long enterpriseId,
        long id,
        byte[] sha256,
        long byteSize,
        String mediaType,
        byte[] fileName,
        Channel channel,
        Long packageId,
        Instant receivedAt,
        long receivedBy,
        DocumentStage stage,
        PaperKind kind,
        Instant readAt,
        String refusalCode,
        String refusalDetail,
        String refusalRemedy) {}
