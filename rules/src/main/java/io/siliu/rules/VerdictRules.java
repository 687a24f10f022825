package io.siliu.rules;

import io.siliu.kernel.PlatformException;
import io.siliu.rules.internal.drools.CompiledConclusions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The combination and verdict rules of a rule set: what hits mean together, and what follows. Written in a DRL that may
 * use nothing but the hits; whatever else it names is refused. What is critical is held whatever they say: they may hold more and
 * never less. Safe for any number of threads.
 */
public final class VerdictRules {

    private static final int REMEMBERED = 10_000;

    private final CompiledConclusions compiled;
    private final Map<List<Seen>, Verdict> known = new ConcurrentHashMap<>();

    /** A hit as far as these rules see it. */
    private record Seen(String indicator, String circumstance, Severity severity, SixTrue sixTrue) {

        static Seen of(Hit hit) {
            return new Seen(hit.indicator(), hit.circumstance(), hit.severity(), hit.sixTrue());
        }
    }

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
        List<Seen> seen = hits.stream().map(Seen::of).toList();
        Verdict verdict = known.get(seen);
        if (verdict == null) {
            verdict = heldWhereCritical(compiled.judge(hits), hits);
            if (known.size() < REMEMBERED) {
                known.put(seen, verdict);
            }
        }
        return verdict;
    }

    private static Verdict heldWhereCritical(Verdict decided, List<Hit> hits) {
        boolean critical = hits.stream().anyMatch(hit -> hit.severity() == Severity.CRITICAL)
                || decided.conclusions().stream().anyMatch(one -> one.severity() == Severity.CRITICAL);
        return critical ? new Verdict(Decision.HOLD, decided.conclusions()) : decided;
    }
}
