package io.siliu.rules.internal.expression;

import java.util.List;

/** The opposite of a truth; the opposite of unknown is unknown. */
public record Negation(Expression truth) implements Expression {

    @Override
    public ValueType type() {
        return ValueType.TRUTH;
    }

    @Override
    public Object evaluate(FactView view, Binding bindings) {
        Object value = view.valueOf(truth, bindings);
        return value instanceof Boolean known ? (Object) !known : value;
    }

    @Override
    public String key() {
        return "NOT(" + truth.key() + ")";
    }

    @Override
    public List<Expression> parts() {
        return List.of(truth);
    }
}
