package io.siliu.platform.assessment.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.assessment.Backtests.Kind;
import io.siliu.platform.assessment.Backtests.State;
import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.rules.BacktestResult;
import io.siliu.rules.BacktestTally;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tries one portion of a run in the transaction of its claim: the counts and the place they were taken up to are written
 * together, so that a run goes on after a restart where it was, and nothing is counted twice.
 */
@Component
final class BacktestStage implements StageWorker {

    static final String NAME = "assessment.backtest";

    private static final Logger log = LoggerFactory.getLogger(BacktestStage.class);
    private static final WorkQueue WAITING = new WorkQueue(
            "backtest", "id", "state IN ('WAITING', 'RUNNING') AND not_before <= :now", "state, not_before, id");
    private static final int PORTION = 200;
    private static final int MOST_ATTEMPTS = 3;
    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(10);

    private final WorkClaims claims;
    private final BacktestMapper backtests;
    private final BacktestChanges changes;
    private final BacktestPortions portions;
    private final BacktestGate gate;
    private final ReplacedShadows replaced;
    private final Clock clock;

    BacktestStage(
            WorkClaims claims,
            BacktestMapper backtests,
            BacktestChanges changes,
            BacktestPortions portions,
            BacktestGate gate,
            ReplacedShadows replaced,
            Clock clock) {
        this.claims = claims;
        this.backtests = backtests;
        this.changes = changes;
        this.portions = portions;
        this.gate = gate;
        this.replaced = replaced;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int pass() {
        replaced.end();
        List<Long> claimed = new ArrayList<>();
        try {
            return claims.work(WAITING, 1, ids -> {
                claimed.addAll(ids);
                backtests.find(ids.get(0)).ifPresent(this::portion);
            });
        } catch (RuntimeException | StackOverflowError failure) {
            if (claimed.isEmpty()) {
                throw failure;
            }
            afterFailure(claimed.get(0), failure);
            return 1;
        }
    }

    private void portion(BacktestMapper.Row row) {
        boolean shadow = Kind.valueOf(row.kind()) == Kind.SHADOW;
        if (!shadow && row.ceilingId() == null) {
            begin(row);
            return;
        }
        long ceiling = shadow ? settled(row) : row.ceilingId();
        List<BacktestMapper.SnapshotRow> snapshots = backtests.snapshots(row, row.cursorId(), ceiling, PORTION);
        if (!snapshots.isEmpty()) {
            tryOn(row, snapshots);
        } else if (!gate.tryOn(row)) {
            nothingLeft(row, shadow);
        }
    }

    private void nothingLeft(BacktestMapper.Row row, boolean shadow) {
        if (shadow) {
            backtests.rest(row.id(), clock.instant().plus(AGAIN));
        } else {
            backtests.ended(row.id(), State.DONE.name(), null, clock.instant());
        }
    }

    /** Screenings commit a little out of order; a shadow follows at a distance at which all are there. */
    private long settled(BacktestMapper.Row row) {
        return backtests
                .youngest(row.cursorId(), clock.instant().minus(SETTLES_WITHIN))
                .map(young -> young - 1)
                .orElse(Long.MAX_VALUE);
    }

    private void tryOn(BacktestMapper.Row row, List<BacktestMapper.SnapshotRow> snapshots) {
        BacktestTally tally = BacktestTally.from(
                row.tally() == null
                        ? BacktestResult.empty(true)
                        : Json.MAPPER.readValue(row.tally(), BacktestResult.class));
        Instant now = clock.instant();
        BacktestPortion portion = portions.count(row, snapshots, tally);
        changes.keep(row.id(), portion.changed());
        backtests.progressed(
                row.id(),
                row.done() + snapshots.size(),
                row.erased() + snapshots.size() - portion.read(),
                snapshots.get(snapshots.size() - 1).id(),
                Json.text(tally.result()),
                now);
    }

    /** What is screened from now on is not part of the run. */
    private void begin(BacktestMapper.Row row) {
        long ceiling = backtests.newestScreening();
        int total = backtests
                .storedDays()
                .map(stored -> total(row, stored, ceiling))
                .orElse(0);
        backtests.running(row.id(), total, ceiling, clock.instant());
        gate.begin(row);
    }

    /** Day by day. */
    private int total(BacktestMapper.Row row, BacktestMapper.StoredDays stored, long ceiling) {
        return Math.toIntExact(stored.within(row)
                .mapToLong(day -> backtests.count(row, day, ceiling))
                .sum());
    }

    private void afterFailure(long id, Throwable failure) {
        log.error("Backtest {} failed and is tried again a few times", id, failure);
        String word = RowByRow.word(failure);
        int attempts = backtests.find(id).map(BacktestMapper.Row::attempts).orElse(0) + 1;
        if (attempts >= MOST_ATTEMPTS) {
            backtests.ended(id, State.FAILED.name(), word, clock.instant());
            return;
        }
        backtests.failedOnce(id, word, clock.instant().plus(AGAIN));
    }
}
