package io.siliu.rules;

import io.siliu.rules.RuleSetDifference.Change;
import java.util.List;

/**
 * One thing in which a replay is not what was kept.
 *
 * @param sentence what it is, in plain words
 * @param changes the fields that differ, as far as they can be told; {@code before} is what was sealed or kept
 */
public record ReplayFinding(Kind kind, Text sentence, List<Change> changes) {

    /** What a replay can find. */
    public enum Kind {
        /** The bundle, its facts or its rule set cannot be read. */
        UNREADABLE,
        /** The facts are not those that were sealed. */
        FACTS_CHANGED,
        /** The answers are not those that were sealed. */
        RESULT_CHANGED,
        /** The verdict, or what became of the payment, is not what was sealed. */
        VERDICT_CHANGED,
        /** The rule set is not the one that the answers name. */
        RULE_SET_CHANGED,
        /** Asked again, the rule set answers otherwise. */
        ANSWERS_DIFFER,
        /** Judged again, the hits mean something else, or the payment was not dealt with as they say. */
        VERDICT_DIFFERS
    }

    public ReplayFinding {
        changes = List.copyOf(changes);
    }
}
