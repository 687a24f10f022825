package io.siliu.rules;

import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.internal.drools.CompiledCatalogue;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Screens records under the rule set of the moment. Safe for any number of threads; a new rule set takes over between
 * two records, never within one, and every screening names the one it ran under.
 */
public final class RuleEngine {

    /** Counts up when the same rule set and the same facts could be answered otherwise than before. */
    private static final String MEANING = "1";

    private static final String VERSION = MEANING + "+drools-" + CompiledCatalogue.droolsVersion();

    private record Running(RuleSet ruleSet, CompiledCatalogue compiled) {

        static Running of(RuleSet ruleSet) {
            return new Running(ruleSet, CompiledCatalogue.of(ruleSet.catalogue()));
        }
    }

    private final AtomicReference<Running> running;

    private RuleEngine(Running first) {
        running = new AtomicReference<>(first);
    }

    /** Names this evaluator beside each screening, such as {@code 1+drools-10.2.0}. */
    public static String version() {
        return VERSION;
    }

    /** Compiles the rule set; takes about a second the first time in a process. */
    public static RuleEngine of(RuleSet ruleSet) {
        return new RuleEngine(Running.of(ruleSet));
    }

    /** The rule set that the next record will be screened under. */
    public RuleSet ruleSet() {
        return running.get().ruleSet;
    }

    /** Compiles another rule set and lets it take over; screenings that have begun end under the old one. */
    public void swap(RuleSet next) {
        running.set(Running.of(next));
    }

    /** All indicators' answers to one record. */
    public Screening screen(FourFlowFacts facts) {
        return screenAll(List.of(facts)).get(0);
    }

    /** The answers to many records under one rule set, in their order; cheaper than one by one. */
    public List<Screening> screenAll(List<FourFlowFacts> records) {
        Running now = running.get();
        return now.compiled.screen(records, now.ruleSet.reference());
    }
}
