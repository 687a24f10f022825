package io.siliu.platform.document.internal;

import io.siliu.platform.access.Role;
import java.time.Instant;

/**
 * What one person said about a field; never changed, a second look is a row of its own.
 *
 * @param content the value, encrypted; null where it cannot be read
 * @param doubt the check that the value breaks although the person sees it so, or null
 * @param reason by what the person tells the kind of the paper, or why they take its file, encrypted; null for other
 *     questions
 */
record GlanceAnswerRow(
        long id,
        long glanceId,
        long accountId,
        Role role,
        Outcome outcome,
        byte[] content,
        String doubt,
        byte[] reason,
        Instant answeredAt) {

    /** What kind of answer it is. */
    enum Outcome {
        VALUE,
        UNREADABLE,
        /** What the person had said before is taken back. */
        UNDONE
    }
}
