package io.siliu.platform.assessment.internal.web;

import java.util.List;

/**
 * One condition of an indicator in words, for whoever reads and does not edit.
 *
 * @param kind how its parts belong together, or a condition of its own
 * @param negated whether it must not hold; a condition of its own says so itself
 * @param text what must hold, where it has no parts
 */
public record Clause(Kind kind, boolean negated, String text, List<Clause> parts) {

    /** How a clause is read. */
    public enum Kind {
        ALL,
        ANY,
        ONE
    }

    public Clause {
        parts = List.copyOf(parts);
    }

    static Clause one(String text) {
        return new Clause(Kind.ONE, false, text, List.of());
    }

    public boolean isGroup() {
        return kind != Kind.ONE;
    }
}
