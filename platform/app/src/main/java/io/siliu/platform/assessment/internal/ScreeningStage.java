package io.siliu.platform.assessment.internal;

import io.siliu.platform.database.StageWorker;
import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.fourflow.SealedRevision;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Claims sealed revisions and has them screened, many in one transaction. When such a portion fails, the next ones are
 * taken one by one, so that the record that cannot be screened is found and put aside and holds up no other.
 */
@Component
final class ScreeningStage implements StageWorker {

    private static final Logger log = LoggerFactory.getLogger(ScreeningStage.class);
    private static final int MANY = 200;

    private final SealedRecords sealed;
    private final Screenings screenings;
    private int oneByOne;

    ScreeningStage(SealedRecords sealed, Screenings screenings) {
        this.sealed = sealed;
        this.screenings = screenings;
    }

    @Override
    public String name() {
        return "assessment.screening";
    }

    @Override
    public int pass() {
        screenings.prepare();
        int limit = oneByOne > 0 ? 1 : MANY;
        List<SealedRevision> claimed = new ArrayList<>();
        try {
            int done = sealed.screen(limit, revisions -> {
                claimed.addAll(revisions);
                screenings.screen(revisions);
            });
            oneByOne = Math.max(0, oneByOne - 1);
            return done;
        } catch (RuntimeException | StackOverflowError failure) {
            if (claimed.isEmpty()) {
                throw failure;
            }
            return afterFailure(claimed, failure);
        }
    }

    private int afterFailure(List<SealedRevision> claimed, Throwable failure) {
        if (claimed.size() > 1) {
            oneByOne = claimed.size();
            return 1;
        }
        SealedRevision one = claimed.get(0);
        log.error("Record {} could not be screened and is put aside for a while", one.number(), failure);
        sealed.defer(one, failure.getClass().getSimpleName());
        return 1;
    }
}
