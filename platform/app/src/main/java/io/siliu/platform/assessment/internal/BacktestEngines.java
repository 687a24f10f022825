package io.siliu.platform.assessment.internal;

import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Compiled rule sets of the latest runs, so that each portion need not compile them again. */
@Component
final class BacktestEngines {

    private static final int KEPT = 4;

    private final PublishedRuleSet published;
    private final Map<String, RuleEngine> byDigest = new LinkedHashMap<>(16, 0.75f, true);

    BacktestEngines(PublishedRuleSet published) {
        this.published = published;
    }

    /** The rule set that is tried, and the one to compare with. */
    record Pair(RuleEngine tried, RuleEngine base) {}

    synchronized Pair of(BacktestMapper.Row row, String triedFiles) {
        RuleEngine tried =
                engine(row.triedDigest(), () -> RuleSetFiles.read(triedFiles).ruleSet());
        RuleEngine base = engine(
                row.baseDigest(),
                () -> published.files(row.baseDigest()).orElseThrow().ruleSet());
        return new Pair(tried, base);
    }

    private RuleEngine engine(String digest, Supplier<RuleSet> ruleSet) {
        RuleEngine known = byDigest.get(digest);
        if (known == null) {
            known = RuleEngine.of(ruleSet.get());
            byDigest.put(digest, known);
            if (byDigest.size() > KEPT) {
                byDigest.remove(byDigest.keySet().iterator().next());
            }
        }
        return known;
    }
}
