package io.siliu.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One combination or verdict rule: what has to be found of one record, and what follows.
 *
 * @param name by which it is told from the others
 * @param requirements all of which have to hold; at least one
 * @param consequences all of which follow; at least one
 */
public record CombinationRule(String name, List<Requirement> requirements, List<Consequence> consequences) {

    public CombinationRule {
        requireNonNull(name, "name is null");
        requirements = List.copyOf(requirements);
        consequences = List.copyOf(consequences);
    }

    /** How often something has to be found. */
    public enum Quantifier {
        /** At least once. */
        FOUND,
        /** At least once, and the rule follows once for all of them. */
        EXISTS,
        /** Not at all. */
        NOT
    }

    /** Of what a requirement speaks. */
    public enum Subject {
        HIT,
        /** What another rule concluded. */
        CONCLUSION
    }

    /** How a field is compared with texts. */
    public enum Operator {
        IS,
        IS_NOT,
        ONE_OF
    }

    /**
     * What has to be found, or must not be.
     *
     * @param comparisons all of which one and the same hit or conclusion meets; at least one
     */
    public record Requirement(Quantifier quantifier, Subject subject, List<Comparison> comparisons) {

        public Requirement {
            requireNonNull(quantifier, "quantifier is null");
            requireNonNull(subject, "subject is null");
            comparisons = List.copyOf(comparisons);
        }
    }

    /**
     * A field of a hit (indicator, circumstance, severity, sixTrue) or of a conclusion (conclusion, severity) against texts.
     *
     * @param texts one, but for {@link Operator#ONE_OF}
     */
    public record Comparison(String field, Operator operator, List<String> texts) {

        public Comparison {
            requireNonNull(field, "field is null");
            requireNonNull(operator, "operator is null");
            texts = List.copyOf(texts);
        }
    }

    /**
     * What follows.
     *
     * @param concludes whether it is a conclusion of the rule set; else a {@link Decision}
     */
    public record Consequence(boolean concludes, String id) {

        public Consequence {
            requireNonNull(id, "id is null");
        }
    }
}
