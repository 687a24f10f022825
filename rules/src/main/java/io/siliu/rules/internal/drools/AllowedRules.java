package io.siliu.rules.internal.drools;

import io.siliu.rules.CombinationRule;
import io.siliu.rules.CombinationRule.Consequence;
import io.siliu.rules.internal.expression.Miswritten;
import java.util.List;
import java.util.Set;

/**
 * Combination rules in full DRL. The text is read by the grammar of {@link RuleText} and written anew, so that nothing it does not know
 * ever reaches the compiler.
 */
final class AllowedRules {

    private static final String HEAD = """
            package io.siliu.rules.conclusion;
            import io.siliu.rules.internal.drools.Found;
            import io.siliu.rules.internal.drools.Concluded;
            global io.siliu.rules.internal.drools.Conclusions conclusions;
            """;

    private AllowedRules() {}

    /**
     * The rules in full DRL.
     *
     * @throws IllegalArgumentException naming the rule and what is not allowed in it
     */
    static String rewritten(String text, Set<String> conclusions, Set<String> decisions) {
        StringBuilder drl = new StringBuilder(HEAD);
        for (CombinationRule rule : RuleText.read(text)) {
            drl.append("rule \"")
                    .append(rule.name())
                    .append("\"\nwhen\n")
                    .append(WrittenRules.conditions(rule))
                    .append("then\n");
            rule.consequences().forEach(one -> {
                requireKnown(rule, one, one.concludes() ? conclusions : decisions);
                String call = "conclusions." + (one.concludes() ? "conclude" : "decide") + "(\"" + one.id() + "\")";
                drl.append("    ")
                        .append(one.concludes() ? "insert(" + call + ")" : call)
                        .append(";\n");
            });
            drl.append("end\n");
        }
        return drl.toString();
    }

    private static void requireKnown(CombinationRule rule, Consequence one, Set<String> known) {
        if (!known.contains(one.id())) {
            throw RuleText.in(
                    rule.name(),
                    new Miswritten(
                            "没有 " + one.id() + "，只有 " + List.copyOf(known),
                            "there is no " + one.id() + " in " + List.copyOf(known)));
        }
    }
}
