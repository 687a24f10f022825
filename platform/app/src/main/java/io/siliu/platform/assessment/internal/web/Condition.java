package io.siliu.platform.assessment.internal.web;

import java.util.List;

/**
 * One condition of an indicator as the editor shows it: a group, a comparison, or a part that only its file can say.
 *
 * @param path its place in the form, such as {@code c0.1}
 * @param negated whether it must not hold
 * @param operator of a comparison: what is asked of the fact
 * @param fact the fact it is asked of
 * @param from where the other side comes from
 * @param value the other side as it is typed
 * @param raw the expression as it is written, where it is none of the others
 * @param parts the conditions of a group
 */
record Condition(
        String path,
        Kind kind,
        boolean negated,
        String operator,
        String fact,
        From from,
        String value,
        String raw,
        List<Condition> parts) {

    /** How it is shown. */
    enum Kind {
        /** All of its parts hold. */
        ALL,
        /** One of its parts holds. */
        ANY,
        COMPARISON,
        WRITTEN
    }

    /** Where the other side of a comparison comes from. */
    enum From {
        CONSTANT,
        /** A threshold of the indicator. */
        PARAMETER,
        FACT,
        /** A fact times a threshold, such as a median times a factor. */
        PRODUCT
    }

    /** Comparisons that need another side, and those that do not. */
    static final List<String> OPERATORS = List.of(
            "greaterThan",
            "atLeast",
            "lessThan",
            "atMost",
            "equal",
            "notEqual",
            "oneOf",
            "holds",
            "present",
            "notEmpty",
            "empty");

    Condition {
        parts = List.copyOf(parts);
    }

    static Condition group(String path, Kind kind, boolean negated, List<Condition> parts) {
        return new Condition(path, kind, negated, null, null, null, null, null, parts);
    }

    static Condition comparison(String path, boolean negated, String operator, String fact, From from, String value) {
        return new Condition(path, Kind.COMPARISON, negated, operator, fact, from, value, null, List.of());
    }

    static Condition written(String path, boolean negated, String raw) {
        return new Condition(path, Kind.WRITTEN, negated, null, null, null, null, raw, List.of());
    }

    /** What a new condition begins with; its author changes it. */
    static Condition fresh(String path) {
        return comparison(path, false, "greaterThan", "settlement.gross", From.CONSTANT, "0.00");
    }

    boolean isGroup() {
        return kind == Kind.ALL || kind == Kind.ANY;
    }

    /** Whether the operator asks for another side. */
    public boolean hasOtherSide() {
        return operator != null && OPERATORS.indexOf(operator) < OPERATORS.indexOf("holds");
    }

    Condition at(String place) {
        return new Condition(place, kind, negated, operator, fact, from, value, raw, parts);
    }

    Condition with(List<Condition> others) {
        return new Condition(path, kind, negated, operator, fact, from, value, raw, others);
    }
}
