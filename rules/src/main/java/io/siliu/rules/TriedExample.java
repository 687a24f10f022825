package io.siliu.rules;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An example of an indicator that was asked again, by the definition as it stands.
 *
 * @param number as the file has them, from one
 * @param stated what the example says
 * @param found what the definition says of the facts of the example; null where they cannot be read
 * @param with the facts that make the example, by their paths, as JSON
 * @param unreadable why its facts cannot be read, or null
 */
public record TriedExample(int number, Said stated, Said found, Map<String, String> with, Text unreadable) {

    /**
     * An answer as an example states it.
     *
     * @param outcome as an {@link Outcome} is written
     * @param circumstance of a hit; null where none is named
     */
    public record Said(String outcome, String circumstance) {

        public Said {
            requireNonNull(outcome, "outcome is null");
        }

        /** In words; the circumstance is called as the file calls it. */
        public Text text() {
            return switch (outcome) {
                case "HIT" ->
                    circumstance == null
                            ? new Text("命中", "a hit")
                            : new Text("命中（" + circumstance + "）", "a hit by " + circumstance);
                case "NO_HIT" -> new Text("未命中", "no hit");
                case "NOT_APPLICABLE" -> new Text("不适用", "not applicable");
                case "ERROR" -> new Text("出错", "an error");
                default -> new Text("“" + outcome + "”", '"' + outcome + '"');
            };
        }

        @Override
        public String toString() {
            return circumstance == null ? outcome : outcome + " " + circumstance;
        }
    }

    public TriedExample {
        requireNonNull(stated, "stated is null");
        with = new LinkedHashMap<>(with);
    }

    /** Whether the definition says what the example says. */
    public boolean holds() {
        return found != null
                && stated.outcome().equals(found.outcome())
                && (stated.circumstance() == null || stated.circumstance().equals(found.circumstance()));
    }

    /** The facts that make it, as one line. */
    public String facts() {
        return with.entrySet().stream()
                .map(fact -> fact.getKey() + " = " + fact.getValue())
                .collect(Collectors.joining(", "));
    }
}
