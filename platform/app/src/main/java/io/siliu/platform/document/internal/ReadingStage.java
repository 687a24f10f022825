package io.siliu.platform.document.internal;

import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Claims received documents in their turns, papers that are data in portions and all others one by one; what is claimed is read, stored and
 * handed on in the transaction of its claim.
 */
@Component
final class ReadingStage implements StageWorker {

    static final String NAME = "document.reading";

    static final WorkQueue RECEIVED = new WorkQueue(
            "document", "id", "stage = 'RECEIVED' AND (not_before IS NULL OR not_before <= :now)", "stage, turn, id");

    private final WorkClaims claims;
    private final ReadOneDocument reading;
    private final ReadingPortions portions;
    private final Attempts attempts;
    private final ReadingFaults faults;
    private final DocumentProperties properties;

    ReadingStage(
            WorkClaims claims,
            ReadOneDocument reading,
            ReadingPortions portions,
            Attempts attempts,
            ReadingFaults faults,
            DocumentProperties properties) {
        this.claims = claims;
        this.reading = reading;
        this.portions = portions;
        this.attempts = attempts;
        this.faults = faults;
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

    /** A portion of data and one other paper in turn, so that neither waits for all of the other kind. */
    @Override
    public int pass() {
        return portions.pass() + one();
    }

    private int one() {
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
            faults.note(claimed.get(), (int) attempt.get(), failure);
            return 1;
        }
    }
}
