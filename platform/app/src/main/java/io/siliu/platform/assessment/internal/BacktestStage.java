package io.siliu.platform.assessment.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.assessment.Backtests.Kind;
import io.siliu.platform.assessment.Backtests.State;
import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.rules.BacktestResult;
import io.siliu.rules.BacktestResult.Known;
import io.siliu.rules.BacktestTally;
import io.siliu.rules.Screening;
import io.siliu.rules.fact.FourFlowFacts;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final BacktestEngines engines;
    private final KeptFacts kept;
    private final Clock clock;

    BacktestStage(WorkClaims claims, BacktestMapper backtests, BacktestEngines engines, KeptFacts kept, Clock clock) {
        this.claims = claims;
        this.backtests = backtests;
        this.engines = engines;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int pass() {
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
        } else if (shadow) {
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
        int read = count(row, snapshots, tally);
        backtests.progressed(
                row.id(),
                row.done() + snapshots.size(),
                row.erased() + snapshots.size() - read,
                snapshots.get(snapshots.size() - 1).id(),
                Json.text(tally.result()),
                clock.instant());
    }

    /** What is screened from now on is not part of the run. */
    private void begin(BacktestMapper.Row row) {
        long ceiling = backtests.newestScreening();
        backtests.running(row.id(), backtests.count(row, ceiling), ceiling, clock.instant());
    }

    /** How many of them could be tried. */
    private int count(BacktestMapper.Row row, List<BacktestMapper.SnapshotRow> snapshots, BacktestTally tally) {
        BacktestMapper.Inputs inputs = backtests.inputs(row.id());
        BacktestEngines.Pair pair = engines.of(row, inputs.tried());
        BacktestTruth truth = inputs.truth() == null ? null : BacktestTruth.read(inputs.truth());
        Map<Long, Known> known = truth == null ? known(snapshots) : Map.of();
        List<FourFlowFacts> facts = new ArrayList<>();
        List<Long> records = new ArrayList<>();
        for (BacktestMapper.SnapshotRow snapshot : snapshots) {
            kept.textIfKept(snapshot.recordId(), snapshot.facts(), snapshot.features())
                    .ifPresent(text -> {
                        facts.add(FactsText.read(text));
                        records.add(snapshot.recordId());
                    });
        }
        List<Screening> now = pair.tried().screenAll(facts);
        List<Screening> before = pair.base().screenAll(facts);
        for (int i = 0; i < facts.size(); i++) {
            String scheme =
                    truth == null ? null : truth.schemes().get(facts.get(i).record());
            Known of = truth == null
                    ? known.getOrDefault(records.get(i), Known.UNKNOWN)
                    : scheme == null ? Known.FINE : Known.BAD;
            tally.add(of, scheme, now.get(i), before.get(i));
            if (pair.sweep() != null) {
                tally.sweep(pair.sweep(), of, facts.get(i));
            }
        }
        return facts.size();
    }

    /** A record is bad when one of its alerts was confirmed, fine when all that were looked into were cleared. */
    private Map<Long, Known> known(List<BacktestMapper.SnapshotRow> snapshots) {
        Map<Long, Known> known = new HashMap<>();
        backtests
                .known(snapshots.stream()
                        .map(BacktestMapper.SnapshotRow::recordId)
                        .toList())
                .forEach(row -> known.merge(
                        row.recordId(),
                        row.verdict().equals("CONFIRMED") ? Known.BAD : Known.FINE,
                        (one, other) -> one == Known.BAD ? one : other));
        return known;
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
