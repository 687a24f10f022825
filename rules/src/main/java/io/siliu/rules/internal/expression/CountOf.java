package io.siliu.rules.internal.expression;

import java.math.BigDecimal;
import java.util.List;

/** How many elements meet the condition; unknown as soon as it is unknown for one. */
public record CountOf(Elements elements, Expression each) implements Collecting {

    @Override
    public ValueType type() {
        return ValueType.NUMBER;
    }

    @Override
    public Object evaluate(FactView view, Binding bindings) {
        Object in = elements.in(view, bindings);
        if (!(in instanceof List<?> all)) {
            return in;
        }
        int count = 0;
        Unknown unknown = null;
        for (Object element : all) {
            Object value = each.evaluate(view, (Binding) element);
            if (value instanceof Unknown one) {
                unknown = Unknown.join(unknown, one);
            } else if (value == Boolean.TRUE) {
                count++;
            }
        }
        return unknown == null ? BigDecimal.valueOf(count) : unknown;
    }

    @Override
    public String key() {
        return "COUNT(" + elements.key() + ":" + each.key() + ")";
    }
}
