package io.siliu.platform.assessment.internal.web;

import java.util.List;
import java.util.stream.Stream;

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
            "beginsWith",
            "holds",
            "present",
            "notEmpty",
            "empty");

    private static final String TIMES = "×";

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

    /** It and its parts, as far as they are what only the file can say. */
    Stream<Condition> written() {
        return kind == Kind.WRITTEN ? Stream.of(this) : parts.stream().flatMap(Condition::written);
    }

    boolean isGroup() {
        return kind == Kind.ALL || kind == Kind.ANY;
    }

    /** The value that it is compared with; empty where it is compared with something else. */
    public String constant() {
        return from == From.CONSTANT ? value : "";
    }

    /** The fact that it is compared with, or that is multiplied; empty where it is compared with something else. */
    public String other() {
        return switch (from) {
            case FACT -> value;
            case PRODUCT -> factors()[0];
            case CONSTANT, PARAMETER -> "";
        };
    }

    /** The threshold that it is compared with, or with which a fact is multiplied; empty where there is none. */
    public String parameter() {
        return switch (from) {
            case PARAMETER -> value;
            case PRODUCT -> factors()[1];
            case CONSTANT, FACT -> "";
        };
    }

    /** Whether it is compared with a threshold, or with a fact times one. */
    boolean asksThreshold() {
        return from == From.PARAMETER || from == From.PRODUCT;
    }

    /** A fact and the threshold it is multiplied with. */
    String[] factors() {
        String[] factors = value.split(TIMES, 2);
        return new String[] {factors[0].strip(), factors.length == 2 ? factors[1].strip() : ""};
    }

    static String product(String fact, String parameter) {
        return fact + " " + TIMES + " " + parameter;
    }

    /** The several values that it is compared with. */
    public List<String> choices() {
        return Stream.of(value.split("[,，、]")).map(String::strip).toList();
    }

    Condition at(String place) {
        return new Condition(place, kind, negated, operator, fact, from, value, raw, parts);
    }

    Condition with(List<Condition> others) {
        return new Condition(path, kind, negated, operator, fact, from, value, raw, others);
    }
}
