package io.siliu.platform.document.internal;

import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
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

    /** Whether somebody may be asked: not about people who may see none, and not about what is looked at behind their back. */
    boolean isFor(Actor actor) {
        return (!personal || actor.may(Permission.READ_PERSONAL_DATA))
                && (reason != GlanceReason.SAMPLED || actor.enterprise().isEmpty());
    }

    /** Whether it is about this field, or the kind, of this paper of its document. */
    boolean isAbout(int otherPart, String otherField) {
        return part == otherPart && field.equals(otherField);
    }

    /** Whether somebody may still answer. */
    public boolean isOpen() {
        return closedAt == null;
    }
}
