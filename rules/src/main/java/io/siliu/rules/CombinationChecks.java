package io.siliu.rules;

import io.siliu.rules.CombinationMeaning.Asked;
import io.siliu.rules.CombinationRule.Comparison;
import io.siliu.rules.CombinationRule.Consequence;
import io.siliu.rules.CombinationRule.Requirement;
import io.siliu.rules.internal.catalogue.Catalogue;
import io.siliu.rules.internal.drools.UnknownNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is looked at in combination rules that can be read: names that nothing bears, conditions and rules that are written twice or
 * exclude each other, and conclusions that no rule draws.
 */
final class CombinationChecks {

    private final List<DraftFault> faults = new ArrayList<>();

    private CombinationChecks() {}

    static List<DraftFault> of(Catalogue catalogue) {
        CombinationChecks checks = new CombinationChecks();
        List<CombinationRule> rules = CombinationRules.read(catalogue.conclusionRules());
        checks.unknownNames(catalogue);
        checks.meanings(rules);
        checks.idleConclusions(rules, catalogue);
        return checks.faults;
    }

    private void unknownNames(Catalogue catalogue) {
        UnknownNames.in(catalogue)
                .forEach(unknown -> fault(
                        DraftFault.Kind.UNREACHABLE,
                        CombinationRules.FILE + " " + unknown.rule(),
                        "规则集里没有 " + unknown.field() + " “" + unknown.name() + "”，这个条件永远比不上；请改正或删除。",
                        "The rule set has no " + unknown.field() + " \"" + unknown.name()
                                + "\", so that nothing is ever equal to it; correct it or take it out."));
    }

    private void meanings(List<CombinationRule> rules) {
        Map<CombinationMeaning, String> seen = new HashMap<>();
        for (CombinationRule rule : rules) {
            String place = CombinationRules.FILE + " " + rule.name();
            CombinationMeaning meaning = CombinationMeaning.of(rule);
            repetitions(rule, meaning, place);
            contradictions(meaning, place);
            String twin = seen.putIfAbsent(meaning, rule.name());
            if (twin != null) {
                fault(
                        DraftFault.Kind.DUPLICATE,
                        place,
                        "与规则“" + twin + "”说的相同，请去掉一条。",
                        "It says the same as the rule \"" + twin + "\"; take one out.");
            }
        }
    }

    /** One hit meets two conditions that are alike, so that the second asks for nothing more. */
    private void repetitions(CombinationRule rule, CombinationMeaning meaning, String place) {
        if (meaning.asked().size() < rule.requirements().size()) {
            fault(
                    DraftFault.Kind.DUPLICATE,
                    place,
                    "同一个条件写了两次；一次命中就满足两次，请去掉一个。",
                    "A condition is written twice; one hit meets both, so take one out.");
        }
        if (rule.requirements().stream().anyMatch(CombinationChecks::saysAWordTwice)) {
            fault(
                    DraftFault.Kind.DUPLICATE,
                    place,
                    "一组条件里同一个代码或比较写了两次，请去掉一个。",
                    "One condition names a code or makes a comparison twice; take one out.");
        }
    }

    private static boolean saysAWordTwice(Requirement required) {
        return Asked.of(required).comparisons().size() < required.comparisons().size()
                || required.comparisons().stream()
                        .map(Comparison::texts)
                        .anyMatch(texts -> new HashSet<>(texts).size() < texts.size());
    }

    private void contradictions(CombinationMeaning meaning, String place) {
        if (meaning.asked().stream().anyMatch(Asked::isOfNothing)) {
            fault(
                    DraftFault.Kind.CONTRADICTION,
                    place,
                    "一组条件要求同一项同时是几个不同的值，没有命中或结论能满足；要几个指标都命中，请分成几组。",
                    "One condition asks one field to be different things at once, which no hit or conclusion is; where several"
                            + " indicators are to hit, make a condition of each.");
        }
        if (meaning.contradictsItself()) {
            fault(
                    DraftFault.Kind.CONTRADICTION,
                    place,
                    "一组条件要有的，另一组要没有，这条规则永远不会成立。",
                    "What one condition asks for must not be there by another, so that the rule never holds.");
        }
    }

    private void idleConclusions(List<CombinationRule> rules, Catalogue catalogue) {
        Set<String> drawn = rules.stream()
                .flatMap(rule -> rule.consequences().stream())
                .filter(Consequence::concludes)
                .map(Consequence::id)
                .collect(Collectors.toSet());
        catalogue.conclusions().keySet().stream()
                .filter(id -> !drawn.contains(id))
                .sorted()
                .forEach(id -> fault(
                        DraftFault.Kind.UNREACHABLE,
                        "conclusions.json " + id,
                        "没有规则得出结论 " + id + "；请写一条规则，或删除它。",
                        "No rule draws the conclusion " + id + "; write one, or take it out."));
    }

    private void fault(DraftFault.Kind kind, String place, String zh, String en) {
        faults.add(new DraftFault(kind, place, new Text(zh, en)));
    }
}
