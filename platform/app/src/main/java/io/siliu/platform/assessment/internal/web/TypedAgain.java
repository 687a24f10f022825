package io.siliu.platform.assessment.internal.web;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * What stands in the fields of a form: what was typed where it was refused, else what the draft has.
 *
 * @param fields the refused form by the names of its fields; empty where none was
 */
record TypedAgain(Map<?, ?> fields) {

    TypedAgain {
        requireNonNull(fields, "fields is null");
    }

    /** @param typed the refused form as {@link RuleForms#keep} left it for the page, or null */
    static TypedAgain of(Object typed) {
        return new TypedAgain(typed instanceof Map<?, ?> fields ? fields : Map.of());
    }

    /** The words of a field. */
    public String text(String name, String kept) {
        return fields.get(name) instanceof String typed ? typed : kept;
    }

    /**
     * Whether a box is ticked.
     *
     * @param part a field that comes back wherever the box was shown, ticked or not
     */
    public boolean ticked(String name, String part, boolean kept) {
        return fields.containsKey(part) ? fields.containsKey(name) : kept;
    }
}
