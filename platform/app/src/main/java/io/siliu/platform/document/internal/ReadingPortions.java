package io.siliu.platform.document.internal;

import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Claims papers that are data, such as the invoices of a package, many at once: reading one of them takes less time than a
 * transaction. A paper that was begun before, by whomever, is read by itself, and so are all of a portion that cannot be
 * filed together; so none of them ever fails for its neighbour.
 */
@Component
final class ReadingPortions {

    private static final int AT_ONCE = 200;
    private static final Logger log = LoggerFactory.getLogger(ReadingPortions.class);

    /** A paper that has rested was tried before. */
    private static final WorkQueue DATA = new WorkQueue(
            "document",
            "id",
            "stage = 'RECEIVED' AND media_type = '" + MediaTypes.XML + "' AND not_before IS NULL",
            "stage, media_type, turn, id");

    private final WorkClaims claims;
    private final ReadPortion reading;
    private final Attempts attempts;
    private final ReadingFaults faults;

    ReadingPortions(WorkClaims claims, ReadPortion reading, Attempts attempts, ReadingFaults faults) {
        this.claims = claims;
        this.reading = reading;
        this.attempts = attempts;
        this.faults = faults;
    }

    /** @return how many were read, or put by to be read one by one */
    int pass() {
        Map<Long, RuntimeException> failed = new LinkedHashMap<>();
        AtomicReference<List<Long>> begun = new AtomicReference<>(List.of());
        int done = 0;
        try {
            int claimed = claims.work(DATA, AT_ONCE, ids -> {
                if (ids.size() > 1) {
                    begun.set(attempts.beginFirst(ids));
                    reading.read(ids, begun.get(), failed);
                }
            });
            done = claimed > 1 ? claimed : 0;
        } catch (RuntimeException failure) {
            if (begun.get().isEmpty()) {
                throw failure;
            }
            return putBy(begun.get(), failure);
        }
        failed.forEach((id, failure) -> faults.note(id, Attempts.FIRST, failure));
        return done;
    }

    private int putBy(List<Long> begun, RuntimeException failure) {
        String fault = failure.getClass().getSimpleName();
        if (Attempts.saysNothingAboutThePaper(failure)) {
            log.warn("{} papers are read together later: {}", begun.size(), fault);
            attempts.together(begun);
            return 0;
        }
        log.warn("{} papers are read one by one: {}", begun.size(), fault);
        attempts.oneByOne(begun);
        return begun.size();
    }
}
