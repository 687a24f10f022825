package io.siliu.platform.access.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.AgedHolding;
import io.siliu.platform.database.StageWorker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away what no law wants kept any longer; once a day there is something to look for. */
@Component
final class RetentionStage implements StageWorker {

    static final String NAME = "access.retention";

    private static final int AT_ONCE = 50;

    private final List<AgedHolding> holdings;
    private final RetentionMapper periods;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private LocalDate done = LocalDate.MIN;

    RetentionStage(List<AgedHolding> holdings, RetentionMapper periods, TransactionTemplate transaction, Clock clock) {
        this.holdings = holdings;
        this.periods = periods;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int pass() {
        LocalDate today = ChinaTime.today(clock);
        if (today.equals(done)) {
            return 0;
        }
        int gone = holdings.stream()
                .mapToInt(holding -> periods.on(holding.retention(), today)
                        .map(period -> transaction.execute(work -> holding.erase(period.upTo(today), AT_ONCE)))
                        .orElse(0))
                .sum();
        if (gone == 0) {
            done = today;
        }
        return gone;
    }
}
