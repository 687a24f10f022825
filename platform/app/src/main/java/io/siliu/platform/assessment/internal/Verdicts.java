package io.siliu.platform.assessment.internal;

import io.siliu.rules.RuleSet;
import io.siliu.rules.Screening;
import io.siliu.rules.Verdict;
import io.siliu.rules.VerdictRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * What hits mean together, under the combination rules of the rule set that gave them. Compiled once for a rule set; the
 * same hits mean the same, so what was concluded from them is remembered.
 */
@Component
class Verdicts {

    private static final int RULE_SETS = 4;
    private static final int REMEMBERED = 10_000;

    private final Map<String, Judge> judges = new LinkedHashMap<>(RULE_SETS, 0.75f, true);

    /** A hit as far as the combination rules see it. */
    private record Seen(String indicator, String circumstance, String severity) {}

    /** The rules of one rule set with what they concluded so far. */
    private record Judge(VerdictRules rules, Map<List<Seen>, Verdict> known) {

        Verdict judge(Screening screening) {
            List<Seen> seen = screening.hits().stream()
                    .map(hit -> new Seen(
                            hit.indicator(), hit.circumstance(), hit.severity().name()))
                    .toList();
            Verdict verdict = known.get(seen);
            if (verdict == null) {
                verdict = rules.judge(screening);
                if (known.size() < REMEMBERED) {
                    known.put(seen, verdict);
                }
            }
            return verdict;
        }
    }

    /** @param ruleSet the one that gave the screening */
    Verdict of(Screening screening, RuleSet ruleSet) {
        return judge(ruleSet).judge(screening);
    }

    /** Compiles the rules ahead of their use. */
    void prepare(RuleSet ruleSet) {
        judge(ruleSet);
    }

    private Judge judge(RuleSet ruleSet) {
        String digest = ruleSet.reference().digest().toString();
        synchronized (judges) {
            Judge judge = judges.get(digest);
            if (judge == null) {
                judge = new Judge(VerdictRules.of(ruleSet), new ConcurrentHashMap<>());
                judges.put(digest, judge);
                if (judges.size() > RULE_SETS) {
                    judges.remove(judges.keySet().iterator().next());
                }
            }
            return judge;
        }
    }
}
