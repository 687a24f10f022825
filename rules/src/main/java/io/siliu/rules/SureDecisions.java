package io.siliu.rules;

import io.siliu.rules.CombinationRule.Comparison;
import io.siliu.rules.CombinationRule.Consequence;
import io.siliu.rules.CombinationRule.Operator;
import io.siliu.rules.CombinationRule.Quantifier;
import io.siliu.rules.CombinationRule.Requirement;
import io.siliu.rules.CombinationRule.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What combination rules decide on one hit or one conclusion, whatever else is found beside it. Rules that ask for something not to
 * be found are left out: another hit may take away what they decide.
 */
final class SureDecisions {

    private final List<CombinationRule> rules;
    private final Map<String, Conclusion> conclusions;

    /** @param conclusions what the rules may conclude, by id */
    SureDecisions(List<CombinationRule> rules, Map<String, Conclusion> conclusions) {
        this.rules = rules.stream()
                .filter(rule ->
                        rule.requirements().stream().noneMatch(required -> required.quantifier() == Quantifier.NOT))
                .toList();
        this.conclusions = conclusions;
    }

    /** A hit or a conclusion with the fields that rules compare. */
    private record Item(Subject subject, Map<String, String> fields) {

        static Item of(Hit hit) {
            return new Item(
                    Subject.HIT,
                    Map.of(
                            "indicator", hit.indicator(),
                            "circumstance", hit.circumstance(),
                            "severity", hit.severity().name(),
                            "sixTrue", hit.sixTrue().name()));
        }

        static Item of(Conclusion conclusion) {
            return new Item(
                    Subject.CONCLUSION,
                    Map.of(
                            "conclusion",
                            conclusion.id(),
                            "severity",
                            conclusion.severity().name()));
        }

        boolean meets(Requirement required) {
            return required.subject() == subject
                    && required.comparisons().stream().allMatch(this::agrees);
        }

        private boolean agrees(Comparison comparison) {
            boolean named = comparison.texts().contains(fields.get(comparison.field()));
            return named != (comparison.operator() == Operator.IS_NOT);
        }
    }

    Decision on(Hit hit) {
        return on(Item.of(hit));
    }

    Decision on(Conclusion conclusion) {
        return on(Item.of(conclusion));
    }

    private Decision on(Item first) {
        Set<Item> found = new HashSet<>(Set.of(first));
        List<CombinationRule> open = new ArrayList<>(rules);
        Decision gravest = Decision.PASS;
        for (List<Consequence> next = follow(open, found); !next.isEmpty(); next = follow(open, found)) {
            Decision decided = next.stream()
                    .filter(one -> !one.concludes())
                    .map(one -> Decision.valueOf(one.id()))
                    .max(Comparator.naturalOrder())
                    .orElse(Decision.PASS);
            gravest = decided.compareTo(gravest) > 0 ? decided : gravest;
            next.stream()
                    .filter(Consequence::concludes)
                    .map(one -> Item.of(conclusions.get(one.id())))
                    .forEach(found::add);
        }
        return gravest;
    }

    /** What follows from those of the open rules that hold by now; each follows once. */
    private static List<Consequence> follow(List<CombinationRule> open, Set<Item> found) {
        List<CombinationRule> holding = open.stream()
                .filter(rule -> rule.requirements().stream()
                        .allMatch(required -> found.stream().anyMatch(item -> item.meets(required))))
                .toList();
        open.removeAll(holding);
        return holding.stream().flatMap(rule -> rule.consequences().stream()).toList();
    }
}
