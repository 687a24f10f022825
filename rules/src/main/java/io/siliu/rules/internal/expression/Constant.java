package io.siliu.rules.internal.expression;

import java.util.List;

/** A value written in the catalogue. */
public record Constant(ValueType type, Object value) implements Expression {

    @Override
    public Object evaluate(FactView view, Binding bindings) {
        return value;
    }

    @Override
    public String key() {
        return type.kind() + ":" + value;
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }
}
