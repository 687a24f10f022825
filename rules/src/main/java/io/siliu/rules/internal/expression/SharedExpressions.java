package io.siliu.rules.internal.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives every distinct expression of a rule set one slot. */
public final class SharedExpressions {

    private final Map<String, Shared> byKey = new LinkedHashMap<>();

    /** The shared form of an expression that depends on the facts alone; any other comes back as it is. */
    Expression share(Expression expression) {
        if (expression instanceof Constant || expression instanceof Shared || !expression.isClosed()) {
            return expression;
        }
        return byKey.computeIfAbsent(expression.key(), key -> new Shared(byKey.size(), expression));
    }

    /** All shared expressions by their slot. */
    public List<Shared> all() {
        return List.copyOf(byKey.values());
    }

    public int size() {
        return byKey.size();
    }
}
