package io.siliu.rules;

import io.siliu.rules.CombinationRule.Comparison;
import io.siliu.rules.CombinationRule.Consequence;
import io.siliu.rules.CombinationRule.Operator;
import io.siliu.rules.CombinationRule.Quantifier;
import io.siliu.rules.CombinationRule.Requirement;
import io.siliu.rules.CombinationRule.Subject;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a combination rule says, in whatever order and spelling it is written: to be one of a single text is to be that text, and to
 * be found and to exist differ only in how often what follows is said.
 */
record CombinationMeaning(Set<Asked> asked, Set<Consequence> consequences) {

    static CombinationMeaning of(CombinationRule rule) {
        return new CombinationMeaning(
                rule.requirements().stream().map(Asked::of).collect(Collectors.toSet()),
                Set.copyOf(rule.consequences()));
    }

    /** Whether it can never hold, because it asks for what must not be there. */
    boolean contradictsItself() {
        return asked.stream()
                .filter(one -> !one.none())
                .anyMatch(there -> asked.stream().filter(Asked::none).anyMatch(there::implies));
    }

    /**
     * A requirement.
     *
     * @param none whether there must be no such hit or conclusion
     */
    record Asked(boolean none, Subject subject, Set<Compared> comparisons) {

        static Asked of(Requirement required) {
            return new Asked(
                    required.quantifier() == Quantifier.NOT,
                    required.subject(),
                    required.comparisons().stream().map(Compared::of).collect(Collectors.toSet()));
        }

        /** Whether whatever this speaks of, the other speaks of too; of some pairs it is not told. */
        boolean implies(Asked other) {
            return subject == other.subject
                    && other.comparisons.stream()
                            .allMatch(wanted -> comparisons.stream().anyMatch(own -> own.implies(wanted)));
        }

        /** Whether no hit and no conclusion meets it, because no text is left for one of its fields. */
        boolean isOfNothing() {
            return comparisons.stream().anyMatch(one -> !one.not() && left(one).isEmpty());
        }

        private Set<String> left(Compared one) {
            Set<String> left = new HashSet<>(one.texts());
            comparisons.stream()
                    .filter(other -> other.field().equals(one.field()))
                    .forEach(other -> {
                        if (other.not()) {
                            left.removeAll(other.texts());
                        } else {
                            left.retainAll(other.texts());
                        }
                    });
            return left;
        }
    }

    /** A field that is to be one of these texts, or none of them. */
    record Compared(String field, boolean not, Set<String> texts) {

        static Compared of(Comparison comparison) {
            return new Compared(
                    comparison.field(), comparison.operator() == Operator.IS_NOT, Set.copyOf(comparison.texts()));
        }

        boolean implies(Compared other) {
            if (!field.equals(other.field)) {
                return false;
            }
            if (not) {
                return other.not && texts.containsAll(other.texts);
            }
            return other.not ? Collections.disjoint(texts, other.texts) : other.texts.containsAll(texts);
        }
    }
}
