package io.siliu.platform.filing.internal;

import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.filing.MonthFiled;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells other modules of confirmed filings of withholding, a portion of people at a time: a month may have millions. */
@Component
final class TellStage implements StageWorker {

    static final String NAME = "filing.telling";

    private static final WorkQueue WAITING = new WorkQueue(
            "withholding_filing",
            "id",
            "told_at IS NULL AND confirmed_at IS NOT NULL AND " + WorkQueue.rested("tell_at"),
            "told_at, tell_at, id");
    private static final int PEOPLE_AT_ONCE = 1_000;
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final WorkClaims claims;
    private final TellMapper filings;
    private final ObjectProvider<MonthFiled> listeners;
    private final Clock clock;

    TellStage(WorkClaims claims, TellMapper filings, ObjectProvider<MonthFiled> listeners, Clock clock) {
        this.claims = claims;
        this.filings = filings;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int pass() {
        return RowByRow.inTheClaim(
                claims,
                WAITING,
                this::tell,
                (id, failure) -> filings.restUntil(id, clock.instant().plus(AGAIN)));
    }

    private void tell(long id) {
        TellMapper.Telling filing = filings.telling(id);
        List<Long> workers = filings.workers(id, filing.toldAfter(), PEOPLE_AT_ONCE);
        if (!workers.isEmpty()) {
            YearMonth month = YearMonth.parse(filing.month());
            listeners.orderedStream().forEach(each -> each.filed(id, month, workers));
        }
        if (workers.size() < PEOPLE_AT_ONCE) {
            filings.told(id, clock.instant());
        } else {
            filings.toldUpTo(id, workers.get(workers.size() - 1));
        }
    }
}
