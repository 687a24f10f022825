package io.siliu.platform.document.internal;

import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Claims papers whose kind people told, one by one, and has them read as that. One that cannot be read so stays as it stands, and
 * people are asked for all that it must carry.
 */
@Component
final class ToldKindStage implements StageWorker {

    static final String NAME = "document.told";

    private static final Logger log = LoggerFactory.getLogger(ToldKindStage.class);

    private static final WorkQueue TOLD =
            new WorkQueue("document", "id", "reads_as_told = TRUE AND stage = 'READ'", "reads_as_told, stage, id");

    private final WorkClaims claims;
    private final ReadingAsTold reading;
    private final Attempts attempts;

    ToldKindStage(WorkClaims claims, ReadingAsTold reading, Attempts attempts) {
        this.claims = claims;
        this.reading = reading;
        this.attempts = attempts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int pass() {
        AtomicLong claimed = new AtomicLong();
        AtomicLong attempt = new AtomicLong();
        try {
            return claims.work(TOLD, 1, ids -> {
                claimed.set(ids.get(0));
                attempt.set(attempts.begin(ids.get(0)));
                reading.read(ids.get(0), attempt.get() > 0);
            });
        } catch (RuntimeException failure) {
            if (attempt.get() == 0) {
                throw failure;
            }
            log.warn(
                    "Document {} was not read as the kind that was told, attempt {}: {}",
                    claimed.get(),
                    attempt.get(),
                    failure.getClass().getSimpleName());
            return attempts.failedAsTold(claimed.get(), (int) attempt.get(), failure) ? 1 : 0;
        }
    }
}
