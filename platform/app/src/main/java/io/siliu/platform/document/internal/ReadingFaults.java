package io.siliu.platform.document.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Notes an attempt that failed, after its transaction: in the log by what it says about the paper, and in its count. */
@Component
final class ReadingFaults {

    private static final Logger log = LoggerFactory.getLogger(ReadingFaults.class);

    private final Attempts attempts;

    ReadingFaults(Attempts attempts) {
        this.attempts = attempts;
    }

    void note(long documentId, int attempt, RuntimeException failure) {
        if (Attempts.saysNothingAboutThePaper(failure)) {
            log.warn(
                    "Document {} is read again later: {}",
                    documentId,
                    failure.getClass().getSimpleName());
        } else if (failure instanceof PartlyUnread) {
            log.warn("Document {} is read again later, attempt {}: {}", documentId, attempt, failure.getMessage());
        } else {
            log.error("Reading document {} failed, attempt {}", documentId, attempt, failure);
        }
        attempts.failed(documentId, attempt, failure);
    }
}
