package io.siliu.platform.assessment.internal.web;

import io.siliu.rules.CombinationRule;
import io.siliu.rules.CombinationRule.Comparison;
import io.siliu.rules.CombinationRule.Operator;
import io.siliu.rules.CombinationRule.Quantifier;
import io.siliu.rules.CombinationRule.Requirement;
import io.siliu.rules.CombinationRule.Subject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Combination and verdict rules as their page shows them. */
final class CombinationRows {

    private CombinationRows() {}

    /** @param follows as they are sent: {@code conclude:K01} or {@code decide:HOLD} */
    record Rule(String name, List<Required> requirements, List<String> follows) {}

    /**
     * What has to be found.
     *
     * @param none whether it must not be
     * @param hit whether it is a hit; else a conclusion
     */
    record Required(boolean none, boolean hit, List<Compared> comparisons) {}

    /**
     * A field against words.
     *
     * @param not whether it is to be none of them
     * @param offered those to tick, known or named; none where the words are typed
     */
    record Compared(String field, boolean not, List<String> words, List<String> offered) {

        /** The words as they are typed. */
        public String typed() {
            return String.join(", ", words);
        }
    }

    /** @param choices by field, the words that it takes; others are typed */
    static List<Rule> of(List<CombinationRule> rules, Map<String, List<String>> choices) {
        return rules.stream()
                .map(rule -> new Rule(
                        rule.name(),
                        rule.requirements().stream()
                                .map(one -> required(one, choices))
                                .toList(),
                        rule.consequences().stream()
                                .map(one -> (one.concludes() ? "conclude:" : "decide:") + one.id())
                                .toList()))
                .toList();
    }

    private static Required required(Requirement one, Map<String, List<String>> choices) {
        return new Required(
                one.quantifier() == Quantifier.NOT,
                one.subject() == Subject.HIT,
                one.comparisons().stream()
                        .map(each -> compared(each, choices.getOrDefault(each.field(), List.of())))
                        .toList());
    }

    private static Compared compared(Comparison one, List<String> known) {
        List<String> offered = known.isEmpty()
                ? List.of()
                : Stream.concat(known.stream(), one.texts().stream()).distinct().toList();
        return new Compared(one.field(), one.operator() == Operator.IS_NOT, one.texts(), offered);
    }
}
