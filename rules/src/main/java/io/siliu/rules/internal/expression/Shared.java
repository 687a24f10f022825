package io.siliu.rules.internal.expression;

import java.util.List;
import java.util.Optional;

/** An expression that several indicators use; its value is computed once for a record. */
public record Shared(int slot, Expression expression) implements Expression {

    @Override
    public ValueType type() {
        return expression.type();
    }

    @Override
    public Object evaluate(FactView view, Binding bindings) {
        return view.value(slot, expression);
    }

    /** Whether this truth is known to hold. */
    public boolean holds(FactView view) {
        return view.value(slot, expression) == Boolean.TRUE;
    }

    @Override
    public String key() {
        return expression.key();
    }

    @Override
    public List<Expression> parts() {
        return expression.parts();
    }

    @Override
    public Binding witness(FactView view, Binding bindings) {
        return expression.witness(view, bindings);
    }

    @Override
    public Optional<String> vocabulary() {
        return expression.vocabulary();
    }

    @Override
    public Optional<String> factPath() {
        return expression.factPath();
    }

    @Override
    public boolean isClosed() {
        return true;
    }

    @Override
    public String toString() {
        return key();
    }
}
