package io.siliu.rules;

import io.siliu.kernel.PlatformException;
import io.siliu.rules.internal.drools.RuleText;
import io.siliu.rules.internal.drools.WrittenRules;
import io.siliu.rules.internal.expression.Miswritten;
import java.util.List;

/** The combination and verdict rules of a rule set as somebody sees and changes them who writes no DRL. */
public final class CombinationRules {

    /** The file in which a rule set has them. */
    public static final String FILE = "conclusions.drl";

    private CombinationRules() {}

    /**
     * In their order.
     *
     * @param text of the file
     * @throws PlatformException CATALOGUE_BROKEN with the rule and what is wrong or not allowed in it
     */
    public static List<CombinationRule> read(String text) {
        try {
            return RuleText.read(text);
        } catch (Miswritten wrong) {
            throw new PlatformException(
                    RulesError.CATALOGUE_BROKEN, FILE, "Catalogue file " + FILE + ": " + wrong.getMessage(), wrong);
        }
    }

    /**
     * Their text in the form of the shipped file.
     *
     * @param before the text in whose place it stands; the remarks at its head are kept, others are not
     */
    public static String write(List<CombinationRule> rules, String before) {
        return WrittenRules.head(before) + WrittenRules.of(rules);
    }
}
