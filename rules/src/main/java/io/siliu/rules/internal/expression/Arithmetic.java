package io.siliu.rules.internal.expression;

import java.math.BigDecimal;
import java.util.List;

/** Exact decimal arithmetic. There is no division: a condition can always be written without one, and never rounds. */
public record Arithmetic(Operator operator, ValueType type, Expression left, Expression right) implements Expression {

    /** What is done with the two numbers. */
    public enum Operator {
        PLUS,
        MINUS,
        TIMES;

        BigDecimal apply(BigDecimal left, BigDecimal right) {
            return switch (this) {
                case PLUS -> left.add(right);
                case MINUS -> left.subtract(right);
                case TIMES -> left.multiply(right);
            };
        }
    }

    @Override
    public Object evaluate(FactView view, Binding bindings) {
        Object one = view.valueOf(left, bindings);
        Object other = view.valueOf(right, bindings);
        if (one instanceof Unknown unknown) {
            return other instanceof Unknown second ? Unknown.join(unknown, second) : unknown;
        }
        return other instanceof Unknown ? other : operator.apply((BigDecimal) one, (BigDecimal) other);
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
