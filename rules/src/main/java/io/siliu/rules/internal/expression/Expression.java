package io.siliu.rules.internal.expression;

import java.util.List;
import java.util.Optional;

/**
 * One node of an expression. Evaluation gives a value of the static type, or {@link Unknown}; it never gives null and
 * never fails for what a fact may contain.
 */
public interface Expression {

    ValueType type();

    /** The value on these facts; names bound by surrounding collections are found in the bindings. */
    Object evaluate(FactView view, Binding bindings);

    /** A text that is equal for expressions that mean the same: the identity under which values and nodes are shared. */
    String key();

    /** The nodes directly below. */
    List<Expression> parts();

    /**
     * For a truth that holds: the bindings extended by the elements that make it hold, so that an explanation can speak
     * of the very receipt or invoice.
     */
    default Binding witness(FactView view, Binding bindings) {
        return bindings;
    }

    /** The word list that values of this expression are taken from, such as {@code occupation}. */
    default Optional<String> vocabulary() {
        return Optional.empty();
    }

    /** The path of the fact that this node itself reads. */
    default Optional<String> factPath() {
        return Optional.empty();
    }

    /** Whether the value depends on the facts alone, and on no name bound outside of this expression. */
    default boolean isClosed() {
        return parts().stream().allMatch(Expression::isClosed);
    }
}
