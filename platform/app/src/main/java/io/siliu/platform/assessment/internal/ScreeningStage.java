package io.siliu.platform.assessment.internal;

import io.siliu.platform.database.StageWorker;
import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.fourflow.SealedRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Claims sealed revisions and has them screened, many in one transaction. When such a portion fails, the next ones are
 * taken one by one, so that the record that cannot be screened is found and put aside and holds up no other.
 */
@Component
final class ScreeningStage implements StageWorker {

    private static final Logger log = LoggerFactory.getLogger(ScreeningStage.class);
    private static final int MANY = 200;
    private static final int MOST_THREADS = 4;

    private final SealedRecords sealed;
    private final Screenings screenings;
    private final AtomicInteger oneByOne = new AtomicInteger();
    private final int threads;

    ScreeningStage(SealedRecords sealed, Screenings screenings, @Value("${siliu.assessment.threads:0}") int threads) {
        this.sealed = sealed;
        this.screenings = screenings;
        this.threads = threads > 0
                ? threads
                : Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    @Override
    public String name() {
        return "assessment.screening";
    }

    /** Portions are claimed apart from each other, so each processor screens one; {@code siliu.assessment.threads} says otherwise. */
    @Override
    public int threads() {
        return threads;
    }

    @Override
    public int pass() {
        screenings.prepare();
        int limit = oneByOne.get() > 0 ? 1 : MANY;
        List<SealedRevision> claimed = new ArrayList<>();
        try {
            int done = sealed.screen(limit, some -> {
                some.forEach(each -> claimed.add(each.revision()));
                screenings.screen(some);
            });
            oneByOne.updateAndGet(left -> Math.max(0, left - 1));
            return done;
        } catch (ConcurrencyFailureException inEachOthersWay) {
            log.info("Two portions were in each other's way; one of them is claimed again", inEachOthersWay);
            return 1;
        } catch (RuntimeException | StackOverflowError failure) {
            if (claimed.isEmpty()) {
                throw failure;
            }
            return afterFailure(claimed, failure);
        }
    }

    private int afterFailure(List<SealedRevision> claimed, Throwable failure) {
        if (claimed.size() > 1) {
            log.warn("A portion of {} records failed; they are taken one by one", claimed.size(), failure);
            oneByOne.set(claimed.size());
            return 1;
        }
        SealedRevision one = claimed.get(0);
        log.error("Record {} could not be screened and is put aside for a while", one.number(), failure);
        sealed.defer(one, failure.getClass().getSimpleName());
        return 1;
    }
}
