package io.siliu.rules;

import io.siliu.kernel.PlatformException;
import io.siliu.rules.internal.drools.CompiledConclusions;
import java.util.List;

/**
 * The combination and verdict rules of a rule set: what hits mean together, and what follows. Written in a DRL that may
 * use nothing but the hits; whatever else it names is refused. Safe for any number of threads.
 */
public final class VerdictRules {

    private final CompiledConclusions compiled;

    private VerdictRules(CompiledConclusions compiled) {
        this.compiled = compiled;
    }

    /**
     * Compiles the rules; takes a second or two.
     *
     * @throws PlatformException CATALOGUE_BROKEN naming the rule and what is not allowed or wrong in it
     */
    public static VerdictRules of(RuleSet ruleSet) {
        return new VerdictRules(CompiledConclusions.of(
                ruleSet.catalogue().conclusions(), ruleSet.catalogue().conclusionRules()));
    }

    public Verdict judge(Screening screening) {
        return judge(screening.hits());
    }

    public Verdict judge(List<Hit> hits) {
        return compiled.judge(hits);
    }
}
