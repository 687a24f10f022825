package io.siliu.rules.internal.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The largest parts of expressions that can be unknown only by what they read themselves: facts and parameters, and
 * whole collecting or derived expressions, whose elements are not known beforehand.
 */
public final class Leaves {

    private Leaves() {}

    public static List<Expression> of(List<Expression> expressions) {
        Map<String, Expression> leaves = new LinkedHashMap<>();
        expressions.forEach(expression -> collect(expression, leaves));
        return List.copyOf(leaves.values());
    }

    private static void collect(Expression expression, Map<String, Expression> leaves) {
        Expression plain = expression instanceof Shared shared ? shared.expression() : expression;
        if (plain instanceof Constant) {
            return;
        }
        boolean leaf = plain.parts().isEmpty()
                || plain instanceof Collecting
                || plain instanceof Derived
                || plain instanceof Presence;
        if (leaf) {
            leaves.putIfAbsent(expression.key(), expression);
        } else {
            plain.parts().forEach(part -> collect(part, leaves));
        }
    }
}
