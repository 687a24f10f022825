package io.siliu.rules.internal.catalogue;

import io.siliu.rules.internal.expression.Expression;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The facts that expressions look at, as the catalogue writes them. */
final class FactPaths {

    private FactPaths() {}

    static List<String> of(List<Expression> expressions) {
        Set<String> paths = new TreeSet<>();
        expressions.forEach(expression -> collect(expression, paths));
        return List.copyOf(paths);
    }

    private static void collect(Expression expression, Set<String> paths) {
        expression.factPath().ifPresent(paths::add);
        expression.parts().forEach(part -> collect(part, paths));
    }
}
