package io.siliu.platform.document.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts readings in transactions of their own, so that one which dies with its process is counted all the same. */
@Component
class Attempts {

    private static final Duration FIRST_REST = Duration.ofSeconds(2);

    private final DocumentMapper documents;
    private final Clock clock;

    Attempts(DocumentMapper documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** @return which attempt this is, from 1 */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int begin(long documentId) {
        int attempt = documents.attempts(documentId) + 1;
        documents.beginAttempt(documentId, attempt, clock.instant());
        return attempt;
    }

    /** Notes why an attempt failed and lets the document rest, twice as long each time. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void failed(long documentId, int attempt, Throwable failure) {
        documents.failAttempt(documentId, attempt, failure.getClass().getSimpleName());
        Instant until = clock.instant().plus(FIRST_REST.multipliedBy(1L << Math.min(attempt, 8)));
        documents.rest(documentId, until);
    }
}
