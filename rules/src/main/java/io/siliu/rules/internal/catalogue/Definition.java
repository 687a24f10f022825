package io.siliu.rules.internal.catalogue;

import io.siliu.rules.Hit;
import io.siliu.rules.Indicator;
import io.siliu.rules.Outcome;
import io.siliu.rules.Unanswered;
import io.siliu.rules.Unanswered.Reason;
import io.siliu.rules.internal.expression.Binding;
import io.siliu.rules.internal.expression.Expression;
import io.siliu.rules.internal.expression.FactView;
import io.siliu.rules.internal.expression.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One indicator in full.
 *
 * @param scope which records it speaks of; always a truth
 * @param requires facts that must be there before it says anything
 * @param circumstances the ways in which it can hit, the first that holds is reported
 * @param outOfScope the answer to records it does not speak of
 * @param examples what it is said to say of some records
 */
public record Definition(
        Indicator indicator,
        Expression scope,
        List<Expression> requires,
        List<Circumstance> circumstances,
        Answer outOfScope,
        List<Example> examples) {

    public Definition {
        requires = List.copyOf(requires);
        circumstances = List.copyOf(circumstances);
        examples = List.copyOf(examples);
    }

    static Definition of(
            Indicator indicator,
            Expression scope,
            List<Expression> requires,
            List<Circumstance> circumstances,
            List<Example> examples) {
        Unanswered outOfScope = new Unanswered(
                indicator.id(), Outcome.NOT_APPLICABLE, Reason.OUT_OF_SCOPE, FactPaths.of(List.of(scope)), "");
        return new Definition(indicator, scope, requires, circumstances, Answer.of(outOfScope), examples);
    }

    /** Whether it carries an example that hits and one that just misses. */
    public boolean hasBothExamples() {
        return hasExample("HIT") && hasExample("NO_HIT");
    }

    private boolean hasExample(String outcome) {
        return examples.stream().anyMatch(example -> example.outcome().equals(outcome));
    }

    /** The meaning of the definition: a hit, an unanswered, or null for a NO_HIT. Other evaluators must agree with it. */
    public Answer answer(FactView view) {
        Answer notReady = notReady(view);
        if (notReady != null) {
            return notReady;
        }
        Unknown unknown = null;
        for (Circumstance circumstance : circumstances) {
            Object value = view.valueOf(circumstance.when(), null);
            if (value == Boolean.TRUE) {
                return Answer.of(hit(view, circumstance));
            }
            if (value instanceof Unknown one) {
                unknown = Unknown.join(unknown, one);
            }
        }
        return unknown == null ? Answer.NO_HIT : Answer.of(unanswered(unknown));
    }

    /** Why the conditions may not be asked at all, or null when they may. */
    private Answer notReady(FactView view) {
        Object inScope = view.valueOf(scope, null);
        if (inScope instanceof Unknown unknown) {
            return Answer.of(unanswered(unknown));
        }
        if (inScope == Boolean.FALSE) {
            return outOfScope;
        }
        Unknown unknown = null;
        for (Expression required : requires) {
            if (view.valueOf(required, null) instanceof Unknown one) {
                unknown = Unknown.join(unknown, one);
            }
        }
        return unknown == null ? null : Answer.of(unanswered(unknown));
    }

    /** The hit by a circumstance that is known to hold. */
    public Hit hit(FactView view, Circumstance circumstance) {
        Binding witness = circumstance.when().witness(view, null);
        Map<String, String> because = new LinkedHashMap<>();
        circumstance.because().forEach((name, expression) -> {
            Object value = expression.evaluate(view, witness);
            if (!(value instanceof Unknown)) {
                because.put(name, PlainForm.of(expression.type(), value));
            }
        });
        return new Hit(indicator.id(), circumstance.name(), circumstance.severity(), indicator.sixTrue(), because);
    }

    private Unanswered unanswered(Unknown unknown) {
        boolean broken = unknown.isBroken();
        List<String> facts = new ArrayList<>();
        String detail = "";
        for (Unknown.Cause cause : unknown.causes()) {
            if (cause.broken() == broken) {
                detail = broken && facts.isEmpty() ? cause.detail() : detail;
                facts.add(cause.fact());
            }
        }
        return new Unanswered(
                indicator.id(),
                broken ? Outcome.ERROR : Outcome.NOT_APPLICABLE,
                broken ? Reason.BROKEN : Reason.MISSING,
                facts,
                detail);
    }
}
