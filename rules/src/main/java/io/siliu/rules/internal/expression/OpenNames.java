package io.siliu.rules.internal.expression;

import java.util.LinkedHashSet;
import java.util.Set;

/** The bound names that an expression speaks of without binding them itself. */
final class OpenNames {

    private OpenNames() {}

    static Set<String> of(Expression expression) {
        Set<String> names = new LinkedHashSet<>();
        collect(expression, names);
        return names;
    }

    private static void collect(Expression expression, Set<String> names) {
        if (expression instanceof Shared) {
            return;
        }
        if (expression instanceof FactReference reference) {
            if (!reference.isClosed()) {
                String path = reference.path();
                int dot = path.indexOf('.');
                names.add(dot < 0 ? path : path.substring(0, dot));
            }
            return;
        }
        Set<String> inner = new LinkedHashSet<>();
        expression.parts().forEach(part -> collect(part, inner));
        if (expression instanceof Collecting collecting) {
            inner.remove(collecting.elements().name());
        }
        names.addAll(inner);
    }
}
