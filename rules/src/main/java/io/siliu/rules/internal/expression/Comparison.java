package io.siliu.rules.internal.expression;

import java.util.List;

/** Two values side by side. Numbers are compared by value: 8000 equals 8000.00. */
public record Comparison(Operator operator, Expression left, Expression right) implements Expression {

    /** How the two values are compared. */
    public enum Operator {
        EQUAL,
        NOT_EQUAL,
        LESS_THAN,
        AT_MOST,
        GREATER_THAN,
        AT_LEAST;

        boolean isOrder() {
            return this != EQUAL && this != NOT_EQUAL;
        }

        boolean accepts(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case NOT_EQUAL -> order != 0;
                case LESS_THAN -> order < 0;
                case AT_MOST -> order <= 0;
                case GREATER_THAN -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }
    }

    @Override
    public ValueType type() {
        return ValueType.TRUTH;
    }

    @Override
    public Object evaluate(FactView view, Binding bindings) {
        Object one = view.valueOf(left, bindings);
        Object other = view.valueOf(right, bindings);
        if (one instanceof Unknown unknown) {
            return other instanceof Unknown second ? Unknown.join(unknown, second) : unknown;
        }
        return other instanceof Unknown ? other : (Object) operator.accepts(order(one, other));
    }

    /** The type check of the reader makes sure that both are of one comparable class. */
    @SuppressWarnings("unchecked")
    static int order(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    @Override
    public String key() {
        return operator + "(" + left.key() + "," + right.key() + ")";
    }

    @Override
    public List<Expression> parts() {
        return List.of(left, right);
    }
}
