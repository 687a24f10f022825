package io.siliu.platform.assessment;

import java.time.Instant;

/**
 * One alert in a list, in the reader's language.
 *
 * @param since NEW where another screening of a revision found it, GONE where the last one does not find it any more; null
 *     where it stands since the first
 */
public record AlertRow(
        long id,
        long enterpriseId,
        String record,
        int revision,
        String indicator,
        String title,
        String severity,
        String text,
        Instant raisedAt,
        String since) {}
