package io.siliu.rules.internal.catalogue;

import io.siliu.rules.internal.expression.Comparison;
import io.siliu.rules.internal.expression.Constant;
import io.siliu.rules.internal.expression.Expression;

/**
 * The values of the left side for which a comparison holds, seen from its right side.
 *
 * @param left key of the left side
 * @param right key of the right side
 * @param bound the right side's value where it is a constant, else null
 * @param below whether smaller values are in
 * @param at whether the value itself is in
 * @param above whether greater values are in
 */
record Span(String left, String right, Comparable<Object> bound, boolean below, boolean at, boolean above) {

    private static final int UNKNOWN = 2;

    static Span of(Comparison comparison) {
        Comparison.Operator operator = comparison.operator();
        return new Span(
                comparison.left().key(),
                comparison.right().key(),
                bound(comparison.right()),
                switch (operator) {
                    case LESS_THAN, AT_MOST, NOT_EQUAL -> true;
                    case EQUAL, GREATER_THAN, AT_LEAST -> false;
                },
                switch (operator) {
                    case EQUAL, AT_MOST, AT_LEAST -> true;
                    case NOT_EQUAL, LESS_THAN, GREATER_THAN -> false;
                },
                switch (operator) {
                    case GREATER_THAN, AT_LEAST, NOT_EQUAL -> true;
                    case EQUAL, LESS_THAN, AT_MOST -> false;
                });
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> bound(Expression right) {
        return right instanceof Constant constant ? (Comparable<Object>) constant.value() : null;
    }

    /** Whether no value is in both. */
    boolean isApartFrom(Span other) {
        if (!left.equals(other.left)) {
            return false;
        }
        int order = order(other);
        if (order == UNKNOWN) {
            return false;
        }
        if (order == 0) {
            return !(below && other.below) && !(at && other.at) && !(above && other.above);
        }
        return order < 0 ? isApartFromGreater(other) : other.isApartFromGreater(this);
    }

    /** The other's bound is greater: values between the two, at either, below this or above the other. */
    private boolean isApartFromGreater(Span other) {
        boolean between = above && other.below;
        boolean atThis = at && other.below;
        boolean atOther = above && other.at;
        return !between && !atThis && !atOther && !(below && other.below) && !(above && other.above);
    }

    /** Whether all values of this one are in the other. */
    boolean isWithin(Span other) {
        if (!left.equals(other.left)) {
            return false;
        }
        Span opposite = new Span(other.left, other.right, other.bound, !other.below, !other.at, !other.above);
        return isApartFrom(opposite);
    }

    /** Whether every value is in one of the two; both are seen from one right side. */
    boolean covers(Span other) {
        return (below || other.below) && (at || other.at) && (above || other.above);
    }

    /** This bound against the other's: -1, 0 or 1, or unknown. */
    private int order(Span other) {
        if (right.equals(other.right)) {
            return 0;
        }
        boolean comparable = bound != null && other.bound != null && bound.getClass() == other.bound.getClass();
        return comparable ? Integer.signum(bound.compareTo(other.bound)) : UNKNOWN;
    }
}
