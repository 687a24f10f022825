package io.siliu.platform.assessment.internal;

import io.siliu.rules.Judge;
import io.siliu.rules.RuleSet;
import io.siliu.rules.ThresholdSweep;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Compiled rule sets of the latest runs, so that each portion need not compile them again. */
@Component
final class BacktestEngines {

    private static final int KEPT = 4;

    private final PublishedRuleSet published;
    private final Map<String, Judge> byDigest = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Optional<ThresholdSweep>> sweeps = new LinkedHashMap<>(16, 0.75f, true);

    BacktestEngines(PublishedRuleSet published) {
        this.published = published;
    }

    /**
     * The rule set that is tried, and the one to compare with.
     *
     * @param sweep around the one threshold in which they differ, or null
     */
    record Pair(Judge tried, Judge base, ThresholdSweep sweep) {}

    synchronized Pair of(BacktestMapper.Row row, String triedFiles) {
        Judge tried =
                engine(row.triedDigest(), () -> RuleSetFiles.read(triedFiles).ruleSet());
        Judge base = engine(
                row.baseDigest(),
                () -> published.files(row.baseDigest()).orElseThrow().ruleSet());
        String both = row.baseDigest() + row.triedDigest();
        Optional<ThresholdSweep> sweep = sweeps.get(both);
        if (sweep == null) {
            sweep = ThresholdSweep.between(
                    base.ruleSet(),
                    tried.ruleSet(),
                    RuleSetFiles.read(triedFiles).bytes());
            sweeps.put(both, sweep);
            forget(sweeps);
        }
        return new Pair(tried, base, sweep.orElse(null));
    }

    private Judge engine(String digest, Supplier<RuleSet> ruleSet) {
        Judge known = byDigest.get(digest);
        if (known == null) {
            known = Judge.of(ruleSet.get());
            byDigest.put(digest, known);
            forget(byDigest);
        }
        return known;
    }

    private static void forget(Map<String, ?> latest) {
        if (latest.size() > KEPT) {
            latest.remove(latest.keySet().iterator().next());
        }
    }
}
