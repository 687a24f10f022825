package io.siliu.rules;

import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.internal.catalogue.Answer;
import io.siliu.rules.internal.catalogue.Catalogue;
import io.siliu.rules.internal.catalogue.Definition;
import io.siliu.rules.internal.expression.FactView;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the indicators of a rule set one after the other, without Drools: what the definitions mean. A second opinion for
 * tests, for the dry run before a rule set takes over, and for re-runs in court.
 */
public final class PlainEvaluator {

    private final Catalogue catalogue;
    private final RuleSetReference reference;
    private final List<String> ids;

    private PlainEvaluator(RuleSet ruleSet) {
        catalogue = ruleSet.catalogue();
        reference = ruleSet.reference();
        ids = ruleSet.indicators().stream().map(Indicator::id).toList();
    }

    public static PlainEvaluator of(RuleSet ruleSet) {
        return new PlainEvaluator(ruleSet);
    }

    /** The same answers as {@link RuleEngine#screen} gives under this rule set. */
    public Screening screen(FourFlowFacts facts) {
        FactView view = new FactView(facts, catalogue.slots());
        List<Hit> hits = new ArrayList<>();
        List<Unanswered> unanswered = new ArrayList<>();
        for (Definition definition : catalogue.definitions()) {
            Answer answer = definition.answer(view);
            if (answer.hit() != null) {
                hits.add(answer.hit());
            } else if (answer.unanswered() != null) {
                unanswered.add(answer.unanswered());
            }
        }
        return new Screening(
                facts.record(), facts.revision(), facts.kind(), facts.asOf(), reference, ids, hits, unanswered);
    }
}
