package io.siliu.rules.internal.expression;

import java.math.BigDecimal;
import java.util.List;

/** The sum over all elements; zero for an empty list, unknown as soon as one summand is unknown. */
public record SumOf(Elements elements, Expression each) implements Collecting {

    @Override
    public ValueType type() {
        return each.type();
    }

    @Override
    public Object evaluate(FactView view, Binding bindings) {
        Object in = elements.in(view, bindings);
        if (!(in instanceof List<?> all)) {
            return in;
        }
        BigDecimal sum = BigDecimal.ZERO;
        Unknown unknown = null;
        for (Object element : all) {
            Object value = each.evaluate(view, (Binding) element);
            if (value instanceof Unknown one) {
                unknown = Unknown.join(unknown, one);
            } else {
                sum = sum.add((BigDecimal) value);
            }
        }
        return unknown == null ? sum : unknown;
    }

    @Override
    public String key() {
        return "SUM(" + elements.key() + ":" + each.key() + ")";
    }
}
