package io.siliu.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.JsonNode;

/**
 * What became of a payment that was screened before its money moved, in the form that is committed to: it was held, nothing held
 * it, or something did and a person had let it go on the same grounds before.
 *
 * <pre>
 * { "by", "held" }
 * { "by", "held", "released" }, where a person had let it go
 * </pre>
 *
 * Frozen: another form is another version of {@link ReplayBundle}.
 *
 * @param held whether it had to wait until a person releases it
 * @param by code of what held it, or would have: an indicator, a conclusion, or a word of the gate's own; null where nothing did
 * @param released whether it went because a person had seen the grounds on which it would be held, and let it go
 */
public record GateOutcome(
        boolean held,
        String by,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean released) {

    private static final GateOutcome LET_GO = new GateOutcome(false, null, false);

    /** Nothing holds it, so the money may move. */
    public static GateOutcome letGo() {
        return LET_GO;
    }

    public static GateOutcome heldBy(String code) {
        return new GateOutcome(true, code, false);
    }

    /**
     * A person had let it go on the same grounds before, so the money may move.
     *
     * @param code of what would have held it
     */
    public static GateOutcome releasedFrom(String code) {
        return new GateOutcome(false, code, true);
    }

    /** As it stands in a bundle; what is none comes out as let go by nothing. */
    static GateOutcome read(JsonNode node) {
        JsonNode by = node.path("by");
        return new GateOutcome(
                node.path("held").booleanValue(false),
                by.isString() ? by.stringValue() : null,
                node.path("released").booleanValue(false));
    }

    /**
     * Whether the gate may do so on what a rule set says of the line. Nothing that gives cause to hold goes unless a person let it
     * go, and nothing is held or released that gives none. That a person did is told by the log and not by the rule set.
     */
    boolean follows(Judged judged) {
        boolean both = held && released;
        return !both && (held || released) == judged.givesCauseToHold();
    }
}
