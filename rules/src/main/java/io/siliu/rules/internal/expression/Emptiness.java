package io.siliu.rules.internal.expression;

import java.util.List;

/** Whether a list that was looked for has no element. */
public record Emptiness(Expression list) implements Expression {

    @Override
    public ValueType type() {
        return ValueType.TRUTH;
    }

    @Override
    public Object evaluate(FactView view, Binding bindings) {
        Object value = view.valueOf(list, bindings);
        return value instanceof List<?> elements ? (Object) elements.isEmpty() : value;
    }

    @Override
    public String key() {
        return "EMPTY(" + list.key() + ")";
    }

    @Override
    public List<Expression> parts() {
        return List.of(list);
    }
}
