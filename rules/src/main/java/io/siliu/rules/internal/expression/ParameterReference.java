package io.siliu.rules.internal.expression;

import java.util.List;

/** The value of a parameter that holds on the record's day, for its occupation and region. */
public record ParameterReference(String owner, String name, ParameterTable table) implements Expression {

    @Override
    public ValueType type() {
        return table.type();
    }

    @Override
    public Object evaluate(FactView view, Binding bindings) {
        Object value = table.valueFor(
                view.facts().occupation(), view.facts().region(), view.facts().asOf());
        return value == null ? Unknown.missing(key()) : value;
    }

    @Override
    public String key() {
        return "parameter:" + owner + "." + name;
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }
}
