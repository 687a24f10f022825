package io.siliu.platform.assessment.internal;

import io.siliu.rules.RuleSet;
import io.siliu.rules.Screening;
import io.siliu.rules.Verdict;
import io.siliu.rules.VerdictRules;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What hits mean together, under the combination rules of the rule set that gave them. Compiled once for a rule set.
 */
@Component
class Verdicts {

    private static final int RULE_SETS = 4;

    private final Map<String, VerdictRules> rules = new LinkedHashMap<>(RULE_SETS, 0.75f, true);

    /** @param ruleSet the one that gave the screening */
    Verdict of(Screening screening, RuleSet ruleSet) {
        return rules(ruleSet).judge(screening);
    }

    /** Compiles the rules ahead of their use. */
    void prepare(RuleSet ruleSet) {
        rules(ruleSet);
    }

    private VerdictRules rules(RuleSet ruleSet) {
        String digest = ruleSet.reference().digest().toString();
        synchronized (rules) {
            VerdictRules known = rules.get(digest);
            if (known == null) {
                known = VerdictRules.of(ruleSet);
                rules.put(digest, known);
                if (rules.size() > RULE_SETS) {
                    rules.remove(rules.keySet().iterator().next());
                }
            }
            return known;
        }
    }
}
