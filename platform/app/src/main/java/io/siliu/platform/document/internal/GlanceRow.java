package io.siliu.platform.document.internal;

import io.siliu.platform.document.PaperKind;
import java.time.Instant;

/**
 * One field that waits, or waited, for a person.
 *
 * @param personal whether its value may point at a person
 */
public record GlanceRow(
        long id,
        long enterpriseId,
        long documentId,
        int part,
        int readingVersion,
        PaperKind kind,
        String field,
        GlanceReason reason,
        boolean personal,
        GlanceState state,
        Instant openedAt,
        Instant closedAt) {

    /** Whether somebody may still answer. */
    public boolean isOpen() {
        return closedAt == null;
    }
}
