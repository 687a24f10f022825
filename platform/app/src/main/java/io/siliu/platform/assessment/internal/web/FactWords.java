package io.siliu.platform.assessment.internal.web;

import io.siliu.rules.FactName;
import io.siliu.rules.FactNames;
import io.siliu.rules.Indicator;
import io.siliu.rules.RuleSets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says what a fact is; templates know it as {@code @factWords}. */
@Component("factWords")
final class FactWords {

    private final Map<String, Indicator> askedBy = new HashMap<>();

    FactWords() {
        RuleSets.current()
                .indicators()
                .forEach(indicator -> indicator.facts().forEach(fact -> askedBy.putIfAbsent(fact, indicator)));
    }

    public List<FactName> all() {
        return FactNames.all();
    }

    /** The indicator of the shipped catalogue that asks for it, such as B10 with its title; empty where none does. */
    public String of(String path, Locale locale) {
        Indicator indicator = askedBy.get(path);
        return indicator == null ? "" : indicator.id() + " " + indicator.title().in(locale);
    }

    /** What it says, with its unit and source. */
    public String meaning(String path) {
        return FactNames.find(path).map(FactName::meaning).orElse("");
    }

    /** Its kind, or null where there is no such fact. */
    public String kind(String path) {
        return FactNames.find(path).map(fact -> fact.kind().name()).orElse(null);
    }

    /** The words it takes, where it is a word. */
    public List<String> words(String path) {
        return FactNames.find(path).map(FactName::words).orElse(List.of());
    }

    /** What may be asked of it. */
    public List<String> operators(String path) {
        FactName.Kind kind = FactNames.find(path).map(FactName::kind).orElse(null);
        if (kind == null) {
            return Condition.OPERATORS;
        }
        return Condition.OPERATORS.stream().filter(one -> fits(one, kind)).toList();
    }

    private static boolean fits(String operator, FactName.Kind kind) {
        return switch (operator) {
            case "greaterThan", "atLeast", "lessThan", "atMost" -> kind.isOrdered();
            case "holds" -> kind == FactName.Kind.TRUTH;
            case "notEmpty", "empty" -> kind == FactName.Kind.LIST;
            case "equal", "notEqual", "oneOf" -> kind != FactName.Kind.LIST;
            default -> true;
        };
    }
}
