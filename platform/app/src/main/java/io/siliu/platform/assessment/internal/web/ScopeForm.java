package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.internal.web.Condition.From;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Of which records an indicator of a draft speaks, as its page asks for it: of all, or of those that meet a condition. */
final class ScopeForm {

    /** The place of its condition in the form, and its name in the file. */
    static final String PLACE = "scope";

    private ScopeForm() {}

    static void apply(ObjectNode indicator, Map<String, String> fields) {
        String act = fields.getOrDefault("act", "");
        if (act.equals("scope:drop")) {
            indicator.remove(PLACE);
        } else if (act.equals("scope:add") && !indicator.has(PLACE)) {
            indicator.set(PLACE, ConditionWriter.write(oneOccupation()));
        } else if (ConditionForm.has(fields, PLACE)) {
            indicator.set(PLACE, ConditionWriter.write(ConditionForm.read(fields, PLACE, act)));
        }
    }

    /** What a new scope begins with; its author changes it. */
    private static Condition oneOccupation() {
        return Condition.comparison(PLACE, false, "equal", "occupation", From.CONSTANT, "RIDER");
    }
}
