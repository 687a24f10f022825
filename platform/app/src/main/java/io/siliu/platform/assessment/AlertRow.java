package io.siliu.platform.assessment;

import java.time.Instant;

/** One alert in a list, in the reader's language. */
public record AlertRow(
        long id,
        long enterpriseId,
        String record,
        int revision,
        String indicator,
        String title,
        String severity,
        String text,
        Instant raisedAt) {}
