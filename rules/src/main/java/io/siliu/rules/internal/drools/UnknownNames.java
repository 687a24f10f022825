package io.siliu.rules.internal.drools;

import io.siliu.rules.CombinationRule;
import io.siliu.rules.Severity;
import io.siliu.rules.SixTrue;
import io.siliu.rules.internal.catalogue.Catalogue;
import io.siliu.rules.internal.catalogue.Circumstance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names in the combination rules that nothing of the rule set bears: such a comparison never holds, or, where it is
 * turned round, always, and its rule is dead without anybody noticing.
 */
public final class UnknownNames {

    private UnknownNames() {}

    /**
     * One of them.
     *
     * @param rule the rule that it stands in
     * @param field what it is compared with: indicator, circumstance, severity, sixTrue or conclusion
     */
    public record Unknown(String rule, String field, String name) {}

    /** @throws IllegalArgumentException where the rules cannot be read */
    public static List<Unknown> in(Catalogue catalogue) {
        Map<String, Set<String>> known = known(catalogue);
        List<Unknown> unknown = new ArrayList<>();
        for (CombinationRule rule : RuleText.read(catalogue.conclusionRules())) {
            rule.requirements().stream()
                    .flatMap(required -> required.comparisons().stream())
                    .forEach(one -> one.texts().stream()
                            .filter(text -> !known.get(one.field()).contains(text))
                            .forEach(text -> unknown.add(new Unknown(rule.name(), one.field(), text))));
        }
        return List.copyOf(unknown);
    }

    private static Map<String, Set<String>> known(Catalogue catalogue) {
        Set<String> indicators = catalogue.definitions().stream()
                .map(definition -> definition.indicator().id())
                .collect(Collectors.toSet());
        Set<String> circumstances = catalogue.definitions().stream()
                .flatMap(definition -> definition.circumstances().stream())
                .map(Circumstance::name)
                .collect(Collectors.toSet());
        return Map.of(
                "indicator", indicators,
                "circumstance", circumstances,
                "severity", names(Severity.values()),
                "sixTrue", names(SixTrue.values()),
                "conclusion", catalogue.conclusions().keySet());
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
