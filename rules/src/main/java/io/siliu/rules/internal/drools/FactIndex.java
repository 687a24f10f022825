package io.siliu.rules.internal.drools;

import io.siliu.rules.internal.expression.Comparison;
import io.siliu.rules.internal.expression.Constant;
import io.siliu.rules.internal.expression.Expression;
import io.siliu.rules.internal.expression.FactView;
import io.siliu.rules.internal.expression.Shared;
import io.siliu.rules.internal.expression.Unknown;
import io.siliu.rules.internal.expression.ValueType.Kind;
import org.drools.model.AlphaIndex;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;

/**
 * A comparison of one fact with a constant, which Drools can look up instead of testing rule by rule.
 *
 * @param type equality is hashed, order is kept in a tree
 */
record FactIndex(ConstraintType type, Shared fact, Object value) {

    static final int COSTLIEST = 2;

    /** The index for a truth, or null where Drools must test it. Numbers are not hashed: 1.0 and 1.00 are one number. */
    static FactIndex of(Expression truth) {
        if (truth instanceof Comparison comparison
                && comparison.left() instanceof Shared fact
                && comparison.right() instanceof Constant constant) {
            ConstraintType type = type(comparison.operator(), fact);
            return type == null ? null : new FactIndex(type, fact, constant.value());
        }
        return null;
    }

    private static ConstraintType type(Comparison.Operator operator, Shared fact) {
        Kind kind = fact.type().kind();
        boolean number = kind == Kind.AMOUNT || kind == Kind.NUMBER;
        return switch (operator) {
            case EQUAL -> number ? null : ConstraintType.EQUAL;
            case NOT_EQUAL -> null;
            case LESS_THAN -> ConstraintType.LESS_THAN;
            case AT_MOST -> ConstraintType.LESS_OR_EQUAL;
            case GREATER_THAN -> ConstraintType.GREATER_THAN;
            case AT_LEAST -> ConstraintType.GREATER_OR_EQUAL;
        };
    }

    int cost() {
        return type == ConstraintType.EQUAL ? 0 : 1;
    }

    @SuppressWarnings("unchecked")
    AlphaIndex<FactView, Object> alphaIndex() {
        return PatternDSL.alphaIndexedBy((Class<Object>) fact.type().of(), type, fact.slot(), new ValueOf(fact), value);
    }

    /** The value of the fact; null, which no index holds, where it is unknown. */
    private static final class ValueOf implements Function1<FactView, Object>, HashedExpression {

        private static final long serialVersionUID = 1L;

        private final transient Shared fact;
        private final String key;

        ValueOf(Shared fact) {
            this.fact = fact;
            this.key = fact.key();
        }

        @Override
        public Object apply(FactView view) {
            Object value = fact.evaluate(view, null);
            return value instanceof Unknown ? null : value;
        }

        @Override
        public String getExpressionHash() {
            return "value:" + key;
        }
    }
}
