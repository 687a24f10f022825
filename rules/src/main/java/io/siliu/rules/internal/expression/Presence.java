package io.siliu.rules.internal.expression;

import java.util.List;

/** Whether a fact was established. Always true or false, except that a broken fact stays unknown. */
public record Presence(Expression fact) implements Expression {

    @Override
    public ValueType type() {
        return ValueType.TRUTH;
    }

    @Override
    public Object evaluate(FactView view, Binding bindings) {
        Object value = view.valueOf(fact, bindings);
        if (value instanceof Unknown unknown) {
            return unknown.isBroken() ? unknown : (Object) false;
        }
        return true;
    }

    @Override
    public String key() {
        return "PRESENT(" + fact.key() + ")";
    }

    @Override
    public List<Expression> parts() {
        return List.of(fact);
    }
}
