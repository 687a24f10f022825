package io.siliu.platform.document.internal;

import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Claims received documents one by one; each is read, stored and handed on in the transaction of its claim. */
@Component
final class ReadingStage implements StageWorker {

    static final String NAME = "document.reading";

    private static final Logger log = LoggerFactory.getLogger(ReadingStage.class);
    private static final WorkQueue RECEIVED = new WorkQueue(
            "document", "id", "stage = 'RECEIVED' AND (not_before IS NULL OR not_before <= :now)", "stage, id");

    private final WorkClaims claims;
    private final ReadOneDocument reading;
    private final Attempts attempts;
    private final DocumentProperties properties;

    ReadingStage(WorkClaims claims, ReadOneDocument reading, Attempts attempts, DocumentProperties properties) {
        this.claims = claims;
        this.reading = reading;
        this.attempts = attempts;
        this.properties = properties;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int threads() {
        return properties.readers();
    }

    @Override
    public int pass() {
        AtomicLong claimed = new AtomicLong();
        AtomicLong attempt = new AtomicLong();
        try {
            return claims.work(RECEIVED, 1, ids -> {
                claimed.set(ids.get(0));
                attempt.set(attempts.begin(ids.get(0)));
                if (attempt.get() == 0) {
                    attempts.giveUp(ids.get(0));
                } else {
                    reading.read(ids.get(0), attempts.isLast(ids.get(0)));
                }
            });
        } catch (RuntimeException failure) {
            if (attempt.get() == 0) {
                throw failure;
            }
            if (Attempts.saysNothingAboutThePaper(failure)) {
                log.warn(
                        "Document {} is read again later: {}",
                        claimed.get(),
                        failure.getClass().getSimpleName());
            } else if (failure instanceof PartlyUnread) {
                log.warn(
                        "Document {} is read again later, attempt {}: {}",
                        claimed.get(),
                        attempt.get(),
                        failure.getMessage());
            } else {
                log.error("Reading document {} failed, attempt {}", claimed.get(), attempt.get(), failure);
            }
            attempts.failed(claimed.get(), (int) attempt.get(), failure);
            return 1;
        }
    }
}
