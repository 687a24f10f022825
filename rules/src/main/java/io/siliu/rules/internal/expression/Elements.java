package io.siliu.rules.internal.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * The elements of a list fact under a name.
 *
 * @param list expression of a list
 * @param name the name under which inner expressions speak of one element
 */
record Elements(Expression list, String name) {

    /** The elements as bindings, or the reason why the list is unknown. */
    Object in(FactView view, Binding bindings) {
        Object value = view.valueOf(list, bindings);
        if (!(value instanceof List<?> elements)) {
            return value;
        }
        String path = list.isClosed() ? list.key() : Binding.resolve(bindings, list.key());
        List<Binding> bound = new ArrayList<>(elements.size());
        for (int index = 0; index < elements.size(); index++) {
            bound.add(new Binding(name, elements.get(index), path, index, bindings));
        }
        return bound;
    }

    String key() {
        return name + " in " + list.key();
    }

    boolean closes(Expression inner) {
        return list.isClosed() && OpenNames.of(inner).stream().allMatch(name::equals);
    }
}
