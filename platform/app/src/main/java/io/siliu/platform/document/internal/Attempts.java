package io.siliu.platform.document.internal;

import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.platform.database.Backoff;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.document.DocumentStage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts readings in transactions of their own, so that one which dies with its process is counted all the same. Faults
 * and deaths are counted apart: a fault is the paper's, a death may be that of whoever pulled the plug, so a paper is
 * allowed more of those. A deadlock or a database that is away says nothing about the paper and is not counted.
 */
@Component
class Attempts {

    /** The number of the first attempt. */
    static final int FIRST = 1;

    private static final Backoff RESTS = new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(512));

    private final DocumentMapper documents;
    private final AttemptMapper attempts;
    private final BulkRows bulk;
    private final DocumentProperties limits;
    private final Clock clock;

    Attempts(DocumentMapper documents, AttemptMapper attempts, BulkRows bulk, DocumentProperties limits, Clock clock) {
        this.documents = documents;
        this.attempts = attempts;
        this.bulk = bulk;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Notes that a reading begins.
     *
     * @return which attempt this is, from 1; or 0 when the paper has used up its attempts and must not be read again
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int begin(long documentId) {
        EarlierAttempts earlier = attempts.of(documentId);
        if (earlier.failures() >= limits.attempts() || earlier.unended() >= limits.deaths()) {
            return 0;
        }
        int attempt = earlier.lastNumber() + 1;
        attempts.begin(documentId, attempt, clock.instant());
        return attempt;
    }

    /**
     * Notes that the reading of those begins that were never begun before.
     *
     * @return these
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    List<Long> beginFirst(List<Long> documentIds) {
        Set<Long> earlier = new HashSet<>(attempts.begun(documentIds));
        List<Long> fresh =
                documentIds.stream().filter(id -> !earlier.contains(id)).toList();
        Instant now = clock.instant();
        bulk.write(AttemptMapper.class, fresh, (mapper, id) -> mapper.begin(id, FIRST, now));
        return fresh;
    }

    /** Nothing is held against these, which failed together; each is ready to be read by itself. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void oneByOne(List<Long> documentIds) {
        Instant now = clock.instant();
        attempts.forgetFirst(documentIds);
        documentIds.forEach(id -> documents.rest(id, now));
    }

    /** Nothing is held against these, which failed together by a fault that says nothing about them; they stay together. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void together(List<Long> documentIds) {
        attempts.forgetFirst(documentIds);
    }

    /** Whether the attempt that has begun is the last one a paper is allowed that fails by a fault of ours. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    boolean isLast(long documentId) {
        return attempts.of(documentId).failures() + 1 >= limits.attempts();
    }

    /** Notes why an attempt failed and lets the document rest, twice as long each time, or gives it up. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void failed(long documentId, int attempt, Throwable failure) {
        if (saysNothingAboutThePaper(failure)) {
            attempts.forget(documentId, attempt);
            documents.rest(documentId, clock.instant().plus(RESTS.first()));
            return;
        }
        attempts.fail(documentId, attempt, failure.getClass().getSimpleName());
        EarlierAttempts sofar = attempts.of(documentId);
        if (sofar.failures() >= limits.attempts()) {
            giveUp(documentId);
            return;
        }
        documents.rest(documentId, clock.instant().plus(RESTS.after(sofar.failures())));
    }

    /**
     * Notes why an attempt failed at a paper that was read before: it stands as it is.
     *
     * @return whether it may be tried again at once; a fault that would have hit any paper passes after a while
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean failedAsTold(long documentId, int attempt, Throwable failure) {
        if (saysNothingAboutThePaper(failure)) {
            attempts.forget(documentId, attempt);
            return false;
        }
        attempts.fail(documentId, attempt, failure.getClass().getSimpleName());
        return true;
    }

    /** Ends a document whose attempts are used up, in the caller's transaction. */
    @Transactional
    void giveUp(long documentId) {
        EarlierAttempts all = attempts.of(documentId);
        documents.refused(
                documentId,
                DocumentStage.FAILED,
                "READING_FAILED",
                all.failures() >= limits.attempts()
                        ? "Reading failed " + all.failures() + " times by a fault of ours."
                        : "The process ended " + all.unended() + " times while it read this paper.",
                "The original is kept. Sending it again, or the button on its page, has it read again.",
                DocumentReader.VERSION,
                clock.instant());
    }

    /** Whether the fault would have hit any paper: the database was busy or away, or we were told to stop. */
    static boolean saysNothingAboutThePaper(Throwable failure) {
        return failure instanceof TransientDataAccessException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof TransactionException
                || failure instanceof ReadingPutOff;
    }
}
