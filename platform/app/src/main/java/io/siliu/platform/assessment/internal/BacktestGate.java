package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.groupingBy;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.rules.BacktestResult;
import io.siliu.rules.BacktestTally;
import io.siliu.rules.Judged;
import io.siliu.rules.fact.FourFlowFacts;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Asks both rule sets of a run about what the gate knew of lines before their payment, and counts whose money would wait and
 * whose would go. What a person had let go is held by neither on the grounds that they saw. A run comes to them when its records are done.
 */
@Component
final class BacktestGate {

    private static final int PORTION = 200;
    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(10);

    private final BacktestGateMapper gate;
    private final BacktestMapper backtests;
    private final BacktestEngines engines;
    private final SettlementLines lines;
    private final GateVault vault;
    private final Clock clock;

    BacktestGate(
            BacktestGateMapper gate,
            BacktestMapper backtests,
            BacktestEngines engines,
            SettlementLines lines,
            GateVault vault,
            Clock clock) {
        this.gate = gate;
        this.backtests = backtests;
        this.engines = engines;
        this.lines = lines;
        this.vault = vault;
        this.clock = clock;
    }

    /** What the gate screens from now on is not part of the run. */
    void begin(BacktestMapper.Row run) {
        long ceiling = gate.newest();
        long total = gate.storedDays()
                .map(stored -> stored.within(run)
                        .mapToLong(day -> gate.count(run, day, ceiling))
                        .sum())
                .orElse(0L);
        gate.begin(run.id(), Math.toIntExact(total), ceiling, 0);
    }

    /**
     * Counts one portion, in the transaction of its claim.
     *
     * @return whether there was any
     */
    boolean tryOn(BacktestMapper.Row run) {
        return gate.find(run.id()).filter(progress -> tryOn(run, progress)).isPresent();
    }

    private boolean tryOn(BacktestMapper.Row run, BacktestGateMapper.Progress progress) {
        long cursor = progress.cursorId();
        long ceiling = progress.ceilingId() == null ? settled(cursor) : progress.ceilingId();
        List<BacktestGateMapper.Snapshot> snapshots = gate.snapshots(run, cursor, ceiling, PORTION);
        if (!snapshots.isEmpty()) {
            count(run, snapshots);
        }
        return !snapshots.isEmpty();
    }

    /** Portions of the gate commit a little out of order; a shadow follows at a distance at which all are there. */
    private long settled(long cursor) {
        return gate.youngest(cursor, clock.instant().minus(SETTLES_WITHIN))
                .map(young -> young - 1)
                .orElse(Long.MAX_VALUE);
    }

    private void count(BacktestMapper.Row run, List<BacktestGateMapper.Snapshot> snapshots) {
        BacktestTally tally = BacktestTally.from(
                run.tally() == null
                        ? BacktestResult.empty(true)
                        : Json.MAPPER.readValue(run.tally(), BacktestResult.class));
        List<Known> known = known(snapshots);
        List<FourFlowFacts> facts = known.stream().map(Known::facts).toList();
        BacktestEngines.Pair pair = engines.of(run, backtests.inputs(run.id()).tried());
        List<Judged> now = pair.tried().askAll(facts);
        List<Judged> before = pair.base().askAll(facts);
        for (int i = 0; i < facts.size(); i++) {
            tally.pay(facts.get(i), known.get(i).seen(), now.get(i), before.get(i));
        }
        gate.progressed(
                run.id(),
                snapshots.size(),
                snapshots.size() - facts.size(),
                snapshots.get(snapshots.size() - 1).id());
        backtests.progressed(
                run.id(), run.done(), run.erased(), run.cursorId(), Json.text(tally.result()), clock.instant());
    }

    /**
     * What the gate knew of a line.
     *
     * @param seen the grounds on which a person had let it go, so that it was not held; none where nobody had
     */
    private record Known(FourFlowFacts facts, Set<String> seen) {}

    /** Without those that are erased with their worker. */
    private List<Known> known(List<BacktestGateMapper.Snapshot> snapshots) {
        Map<Long, SettlementLine> of = new HashMap<>();
        snapshots.stream()
                .collect(groupingBy(BacktestGateMapper.Snapshot::enterpriseId))
                .forEach((enterprise, own) -> of.putAll(lines.findAll(
                        enterprise,
                        own.stream().map(BacktestGateMapper.Snapshot::lineId).toList())));
        vault.prepare(
                of.values().stream().map(SettlementLine::workerId).distinct().toList());
        return snapshots.stream()
                .filter(snapshot -> of.containsKey(snapshot.lineId()))
                .flatMap(snapshot -> known(snapshot, of.get(snapshot.lineId()).workerId()).stream())
                .toList();
    }

    private Optional<Known> known(BacktestGateMapper.Snapshot snapshot, long worker) {
        return vault.text(worker, snapshot.facts())
                .map(text -> new Known(FactsText.read(text), seen(snapshot, worker)));
    }

    private Set<String> seen(BacktestGateMapper.Snapshot snapshot, long worker) {
        return snapshot.released() == null
                ? Set.of()
                : vault.screening(worker, snapshot.released())
                        .map(ReleasedGrounds::in)
                        .orElse(Set.of());
    }
}
