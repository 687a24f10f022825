package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.Backtests.Seen;
import io.siliu.rules.BacktestTally;
import io.siliu.rules.Judged;
import io.siliu.rules.RuleSet;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The values that indicators saw in the examples of a run: both rule sets are asked again about the facts that are kept of
 * each, because values of persons are not written down with a run.
 */
@Component
final class SeenInExamples {

    private final BacktestMapper backtests;
    private final BacktestChanges changes;
    private final BacktestEngines engines;
    private final KeptFacts kept;
    private final AssessmentWords words;
    private final EvidenceThings evidence;

    SeenInExamples(
            BacktestMapper backtests,
            BacktestChanges changes,
            BacktestEngines engines,
            KeptFacts kept,
            AssessmentWords words,
            EvidenceThings evidence) {
        this.backtests = backtests;
        this.changes = changes;
        this.engines = engines;
        this.kept = kept;
        this.words = words;
        this.evidence = evidence;
    }

    /** By number of the record; one whose facts were erased is left out. */
    Map<String, List<Seen>> of(BacktestMapper.Row run, Locale locale) {
        Map<Long, String> records = new LinkedHashMap<>();
        changes.first(run.id(), BacktestTally.EXAMPLES).forEach(row -> {
            if (row.assessmentId() != null) {
                records.put(row.assessmentId(), row.recordNumber());
            }
        });
        if (records.isEmpty()) {
            return Map.of();
        }
        BacktestEngines.Pair pair = engines.of(run, backtests.inputs(run.id()).tried());
        Map<String, List<Seen>> seen = new LinkedHashMap<>();
        backtests
                .snapshotsOf(records.keySet())
                .forEach(row -> kept.textIfKept(row.recordId(), row.facts(), row.features())
                        .ifPresent(text -> seen.put(records.get(row.id()), seen(pair, FactsText.read(text), locale))));
        return seen;
    }

    /** What hits no longer, as it was, and what hits now; what hits both times is told once, as it is now. */
    private List<Seen> seen(BacktestEngines.Pair pair, FourFlowFacts facts, Locale locale) {
        Judged now = pair.tried().ask(facts);
        Judged before = pair.base().ask(facts);
        Set<String> hitNow = new HashSet<>();
        now.screening().hits().forEach(hit -> hitNow.add(hit.indicator()));
        List<Seen> all = new ArrayList<>();
        hits(before, pair.base().ruleSet(), false, locale).stream()
                .filter(one -> !hitNow.contains(one.hit().indicator()))
                .forEach(all::add);
        all.addAll(hits(now, pair.tried().ruleSet(), true, locale));
        return all;
    }

    private List<Seen> hits(Judged judged, RuleSet ruleSet, boolean tried, Locale locale) {
        return judged.screening().hits().stream()
                .map(hit -> new Seen(
                        StoredHit.of(hit, ruleSet)
                                .view(ruleSet.reference().version(), locale, words, ids -> evidence.named(ids, locale)),
                        tried))
                .toList();
    }
}
