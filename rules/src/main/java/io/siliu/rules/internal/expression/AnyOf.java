package io.siliu.rules.internal.expression;

import java.util.List;

/**
 * Whether the condition holds for at least one element. False for an empty list; unknown where no element makes it true
 * and at least one might.
 */
public record AnyOf(Elements elements, Expression each) implements Collecting {

    @Override
    public ValueType type() {
        return ValueType.TRUTH;
    }

    @Override
    public Object evaluate(FactView view, Binding bindings) {
        Object in = elements.in(view, bindings);
        if (!(in instanceof List<?> all)) {
            return in;
        }
        Unknown unknown = null;
        for (Object element : all) {
            Object value = each.evaluate(view, (Binding) element);
            if (value == Boolean.TRUE) {
                return true;
            }
            if (value instanceof Unknown one) {
                unknown = Unknown.join(unknown, one);
            }
        }
        return unknown == null ? (Object) false : unknown;
    }

    @Override
    public Binding witness(FactView view, Binding bindings) {
        if (elements.in(view, bindings) instanceof List<?> all) {
            for (Object element : all) {
                if (each.evaluate(view, (Binding) element) == Boolean.TRUE) {
                    return each.witness(view, (Binding) element);
                }
            }
        }
        return bindings;
    }

    @Override
    public String key() {
        return "ANY(" + elements.key() + ":" + each.key() + ")";
    }
}
