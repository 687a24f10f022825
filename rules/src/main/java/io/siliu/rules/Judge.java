package io.siliu.rules;

import io.siliu.kernel.PlatformException;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.List;

/** One rule set with its indicators and combination rules, to be asked about records. Safe for any number of threads. */
public final class Judge {

    private final RuleEngine engine;
    private final VerdictRules verdicts;

    private Judge(RuleEngine engine, VerdictRules verdicts) {
        this.engine = engine;
        this.verdicts = verdicts;
    }

    /**
     * Compiles both; takes a second or two.
     *
     * @throws PlatformException CATALOGUE_BROKEN naming what is wrong in the rule set
     */
    public static Judge of(RuleSet ruleSet) {
        return new Judge(RuleEngine.of(ruleSet), VerdictRules.of(ruleSet));
    }

    public RuleSet ruleSet() {
        return engine.ruleSet();
    }

    public Judged ask(FourFlowFacts facts) {
        return askAll(List.of(facts)).get(0);
    }

    /** The answers to many records, in their order; cheaper than one by one. */
    public List<Judged> askAll(List<FourFlowFacts> records) {
        return engine.screenAll(records).stream()
                .map(screening -> new Judged(screening, verdicts.judge(screening)))
                .toList();
    }
}
