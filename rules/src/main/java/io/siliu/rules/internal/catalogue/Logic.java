package io.siliu.rules.internal.catalogue;

import io.siliu.rules.internal.expression.Comparison;
import io.siliu.rules.internal.expression.Constant;
import io.siliu.rules.internal.expression.Expression;
import io.siliu.rules.internal.expression.Junction;
import io.siliu.rules.internal.expression.Negation;
import io.siliu.rules.internal.expression.Shared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be said of a condition without any facts. It sees comparisons side by side and their opposites; it never
 * calls wrong what could hold, but not everything that cannot hold is found.
 */
public final class Logic {

    private final List<Expression> parts = new ArrayList<>();
    private final String key;

    private Logic(Expression scope, Expression when) {
        collect(scope, parts);
        collect(when, parts);
        key = scope.key() + " & " + when.key();
    }

    public static Logic of(Expression scope, Expression when) {
        return new Logic(scope, when);
    }

    private static Expression plain(Expression expression) {
        return expression instanceof Shared shared ? shared.expression() : expression;
    }

    private static void collect(Expression expression, List<Expression> parts) {
        Expression plain = plain(expression);
        if (plain instanceof Junction junction && junction.operator() == Junction.Operator.AND) {
            junction.parts().forEach(part -> collect(part, parts));
        } else {
            parts.add(plain);
        }
    }

    /** Equal for two conditions that are written alike. */
    public String key() {
        return key;
    }

    /** Two parts that exclude each other, or a part that is false. */
    public Optional<String> contradiction() {
        for (int one = 0; one < parts.size(); one++) {
            if (isConstant(parts.get(one), false)) {
                return Optional.of(parts.get(one).key());
            }
            for (int other = one + 1; other < parts.size(); other++) {
                if (excludes(parts.get(one), parts.get(other))) {
                    return Optional.of(
                            parts.get(one).key() + ", " + parts.get(other).key());
                }
            }
        }
        return Optional.empty();
    }

    /** A part that is written twice. */
    public Optional<String> repetition() {
        Set<String> seen = new HashSet<>();
        return parts.stream()
                .filter(part -> !(part instanceof Constant))
                .map(Expression::key)
                .filter(each -> !seen.add(each))
                .findFirst();
    }

    /** Whether no part says anything. */
    public boolean holdsAlways() {
        return parts.stream().allMatch(Logic::isAlways);
    }

    private static boolean isAlways(Expression part) {
        if (isConstant(part, true)) {
            return true;
        }
        if (part instanceof Junction junction && junction.operator() == Junction.Operator.OR) {
            List<Expression> choices =
                    junction.parts().stream().map(Logic::plain).toList();
            return choices.stream().anyMatch(Logic::isAlways)
                    || choices.stream()
                            .anyMatch(one -> choices.stream().anyMatch(other -> leaveNothingOut(one, other)));
        }
        return false;
    }

    /** Whether the other holds wherever this one does. */
    public boolean implies(Logic other) {
        return other.parts.stream().allMatch(wanted -> parts.stream().anyMatch(part -> implies(part, wanted)));
    }

    private static boolean implies(Expression part, Expression wanted) {
        return part.key().equals(wanted.key())
                || isConstant(wanted, true)
                || part instanceof Comparison one
                        && wanted instanceof Comparison two
                        && Span.of(one).isWithin(Span.of(two));
    }

    private static boolean excludes(Expression one, Expression other) {
        return isNegationOf(one, other)
                || isNegationOf(other, one)
                || one instanceof Comparison first
                        && other instanceof Comparison second
                        && Span.of(first).isApartFrom(Span.of(second));
    }

    private static boolean leaveNothingOut(Expression one, Expression other) {
        return isNegationOf(one, other)
                || isNegationOf(other, one)
                || one instanceof Comparison first
                        && other instanceof Comparison second
                        && first.left().key().equals(second.left().key())
                        && first.right().key().equals(second.right().key())
                        && Span.of(first).covers(Span.of(second));
    }

    private static boolean isNegationOf(Expression one, Expression other) {
        return one instanceof Negation negation && plain(negation.truth()).key().equals(other.key());
    }

    private static boolean isConstant(Expression part, boolean value) {
        return part instanceof Constant constant && constant.value().equals(value);
    }
}
