package io.siliu.rules.internal.expression;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Several truths joined. A part that decides is enough: one false makes AND false and one true makes OR true, whatever
 * the unknown parts would say; only then is the whole unknown.
 */
public record Junction(Operator operator, List<Expression> parts) implements Expression {

    /** How the truths are joined. */
    public enum Operator {
        AND,
        OR
    }

    public Junction {
        parts = List.copyOf(parts);
    }

    @Override
    public ValueType type() {
        return ValueType.TRUTH;
    }

    @Override
    public Object evaluate(FactView view, Binding bindings) {
        Boolean deciding = operator == Operator.OR;
        Unknown unknown = null;
        for (Expression part : parts) {
            Object value = view.valueOf(part, bindings);
            if (value.equals(deciding)) {
                return deciding;
            }
            if (value instanceof Unknown one) {
                unknown = Unknown.join(unknown, one);
            }
        }
        return unknown == null ? (Object) !deciding : unknown;
    }

    @Override
    public Binding witness(FactView view, Binding bindings) {
        Binding extended = bindings;
        for (Expression part : parts) {
            if (operator == Operator.AND) {
                extended = part.witness(view, extended);
            } else if (view.valueOf(part, bindings) == Boolean.TRUE) {
                return part.witness(view, bindings);
            }
        }
        return extended;
    }

    @Override
    public String key() {
        return operator + parts.stream().map(Expression::key).collect(Collectors.joining(",", "(", ")"));
    }
}
