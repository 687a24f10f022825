package io.siliu.rules.internal.drools;

import io.siliu.rules.CombinationRule;
import io.siliu.rules.CombinationRule.Comparison;
import io.siliu.rules.CombinationRule.Quantifier;
import io.siliu.rules.CombinationRule.Subject;
import java.util.List;
import java.util.stream.Collectors;

/** Combination rules as a text that {@link RuleText} reads. */
public final class WrittenRules {

    private WrittenRules() {}

    /** The remarks and blank lines with which a text begins. */
    public static String head(String text) {
        return text.lines()
                .takeWhile(line -> line.isBlank() || line.strip().startsWith("//"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The rules as they are written in a file. */
    public static String of(List<CombinationRule> rules) {
        return rules.stream()
                .map(rule ->
                        "rule \"" + rule.name() + "\"\nwhen\n" + conditions(rule) + "then\n" + actions(rule) + "end\n")
                .collect(Collectors.joining("\n"));
    }

    private static String actions(CombinationRule rule) {
        return rule.consequences().stream()
                .map(one -> "    " + (one.concludes() ? "conclude" : "decide") + "(\"" + one.id() + "\");\n")
                .collect(Collectors.joining());
    }

    /** What has to hold, a line each. */
    static String conditions(CombinationRule rule) {
        return rule.requirements().stream()
                .map(required -> "    " + before(required.quantifier()) + word(required.subject()) + "( "
                        + required.comparisons().stream()
                                .map(WrittenRules::written)
                                .collect(Collectors.joining(", "))
                        + " )\n")
                .collect(Collectors.joining());
    }

    private static String before(Quantifier quantifier) {
        return switch (quantifier) {
            case FOUND -> "";
            case EXISTS -> "exists ";
            case NOT -> "not ";
        };
    }

    static String word(Subject subject) {
        return subject == Subject.HIT ? "Found" : "Concluded";
    }

    private static String written(Comparison comparison) {
        String texts =
                comparison.texts().stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", "));
        return comparison.field()
                + switch (comparison.operator()) {
                    case IS -> " == " + texts;
                    case IS_NOT -> " != " + texts;
                    case ONE_OF -> " in (" + texts + ")";
                };
    }
}
