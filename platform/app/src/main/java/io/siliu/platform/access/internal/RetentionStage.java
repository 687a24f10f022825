package io.siliu.platform.access.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.AgedHolding;
import io.siliu.platform.database.StageWorker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes away what no law wants kept any longer; once a day there is something to look for. A holding that fails holds up no other
 * and is asked again later.
 */
@Component
final class RetentionStage implements StageWorker {

    static final String NAME = "access.retention";

    private static final Logger log = LoggerFactory.getLogger(RetentionStage.class);

    private static final int AT_ONCE = 50;
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    private final List<AgedHolding> holdings;
    private final RetentionMapper periods;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private LocalDate done = LocalDate.MIN;
    private Instant restsUntil = Instant.MIN;

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
        if (today.equals(done) || clock.instant().isBefore(restsUntil)) {
            return 0;
        }
        int gone = 0;
        boolean failed = false;
        for (AgedHolding holding : holdings) {
            try {
                gone += erase(holding, today);
            } catch (RuntimeException failure) {
                failed = true;
                log.error(
                        "{} could not let go of what is past its time",
                        holding.getClass().getSimpleName(),
                        failure);
            }
        }
        if (gone == 0 && failed) {
            restsUntil = clock.instant().plus(AFTER_FAILURE);
        } else if (gone == 0) {
            done = today;
        }
        return gone;
    }

    private int erase(AgedHolding holding, LocalDate today) {
        return periods.on(holding.retention(), today)
                .map(period -> transaction.execute(work -> holding.erase(period.upTo(today), AT_ONCE)))
                .orElse(0);
    }
}
