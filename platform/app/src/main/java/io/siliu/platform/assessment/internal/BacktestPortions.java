package io.siliu.platform.assessment.internal;

import io.siliu.rules.BacktestResult.Known;
import io.siliu.rules.BacktestTally;
import io.siliu.rules.Judged;
import io.siliu.rules.KnownOutcome;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks both rule sets of a run about one portion of kept facts and counts what they say. */
@Component
final class BacktestPortions {

    private final BacktestMapper backtests;
    private final BacktestEngines engines;
    private final KeptFacts kept;

    BacktestPortions(BacktestMapper backtests, BacktestEngines engines, KeptFacts kept) {
        this.backtests = backtests;
        this.engines = engines;
        this.kept = kept;
    }

    /** Facts that are still there, each with its screening and the record it is kept under. */
    private record Kept(long assessment, long record, FourFlowFacts facts) {}

    /** Counts them; those whose facts were erased are left out. */
    BacktestPortion count(BacktestMapper.Row row, List<BacktestMapper.SnapshotRow> snapshots, BacktestTally tally) {
        BacktestMapper.Inputs inputs = backtests.inputs(row.id());
        BacktestEngines.Pair pair = engines.of(row, inputs.tried());
        List<Kept> all = kept(snapshots);
        List<KnownOutcome> known = inputs.truth() == null ? byAlerts(all) : byTruth(all, inputs.truth());
        List<FourFlowFacts> facts = all.stream().map(Kept::facts).toList();
        List<Judged> now = pair.tried().askAll(facts);
        List<Judged> before = pair.base().askAll(facts);
        List<BacktestPortion.Changed> changed = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            long assessment = all.get(i).assessment();
            tally.add(known.get(i), now.get(i), before.get(i))
                    .ifPresent(how -> changed.add(new BacktestPortion.Changed(assessment, how)));
            if (pair.sweep() != null) {
                tally.sweep(pair.sweep(), known.get(i), facts.get(i));
            }
        }
        return new BacktestPortion(facts.size(), changed);
    }

    private List<Kept> kept(List<BacktestMapper.SnapshotRow> snapshots) {
        List<Kept> all = new ArrayList<>();
        snapshots.forEach(snapshot -> kept.textIfKept(snapshot.recordId(), snapshot.facts(), snapshot.features())
                .ifPresent(text -> all.add(new Kept(snapshot.id(), snapshot.recordId(), FactsText.read(text)))));
        return all;
    }

    private static List<KnownOutcome> byTruth(List<Kept> all, String text) {
        BacktestTruth truth = BacktestTruth.read(text);
        return all.stream()
                .map(one -> KnownOutcome.byTruth(truth.schemes().get(one.facts().record())))
                .toList();
    }

    /** Each alert by the latest verdict on it. */
    private List<KnownOutcome> byAlerts(List<Kept> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<String, Known>> known = new HashMap<>();
        backtests
                .known(all.stream().map(Kept::record).toList())
                .forEach(row -> known.computeIfAbsent(row.recordId(), record -> new HashMap<>())
                        .put(row.indicator(), row.verdict().equals("CONFIRMED") ? Known.BAD : Known.FINE));
        return all.stream()
                .map(one -> KnownOutcome.byAlerts(known.getOrDefault(one.record(), Map.of())))
                .toList();
    }
}
