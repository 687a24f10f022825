package io.siliu.rules.internal.expression;

/**
 * An element of a collection under the name that the expression gives it; bindings nest from the inside out.
 *
 * @param list where its list stands, such as {@code invoices}
 * @param index its place in the list, from 0
 * @param outer the surrounding binding, or null
 */
public record Binding(String name, Object element, String list, int index, Binding outer) {

    /** Where the element stands, such as {@code invoices[1]}. */
    String path() {
        return list + "[" + index + "]";
    }

    /** The binding of this name, or null: an explanation may speak of an element that another branch would bind. */
    static Binding find(Binding innermost, String name) {
        for (Binding binding = innermost; binding != null; binding = binding.outer) {
            if (binding.name.equals(name)) {
                return binding;
            }
        }
        return null;
    }

    /** A path as the catalogue writes it, with a bound name at its head replaced by the place of the element. */
    static String resolve(Binding innermost, String path) {
        int dot = path.indexOf('.');
        Binding binding = find(innermost, dot < 0 ? path : path.substring(0, dot));
        if (binding == null) {
            return path;
        }
        return binding.path() + (dot < 0 ? "" : path.substring(dot));
    }
}
