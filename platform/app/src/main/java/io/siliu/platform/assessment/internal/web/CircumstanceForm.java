package io.siliu.platform.assessment.internal.web;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ways in which an indicator can hit: a button puts a new one at the end or a copy of one behind it, to be changed, or takes one
 * out.
 */
final class CircumstanceForm {

    private static final String ACT = "way:";

    private CircumstanceForm() {}

    static void apply(ObjectNode indicator, String act) {
        if (!(indicator.path("circumstances") instanceof ArrayNode all)) {
            return;
        }
        for (int index = all.size() - 1; index >= 0; index--) {
            if (act.equals(ACT + "drop:" + index) && all.size() > 1) {
                all.remove(index);
            } else if (act.equals(ACT + "copy:" + index) && all.get(index) instanceof ObjectNode copied) {
                ObjectNode copy = copied.deepCopy();
                copy.put("name", unused(all, copy.path("name").asString("")));
                all.insert(index + 1, copy);
            }
        }
        if (act.equals(ACT + "new")) {
            all.add(fresh(all));
        }
    }

    /** What a new one begins with; its author changes it. */
    private static ObjectNode fresh(ArrayNode all) {
        ObjectNode fresh = all.objectNode();
        Condition condition = Condition.fresh("");
        fresh.put("name", unused(all, "WAY"));
        fresh.set("when", ConditionWriter.write(condition));
        fresh.putObject("because").put("value", condition.fact());
        fresh.putObject("explanation")
                .put("zh", "应付报酬 {value}，请把这句改成要说的话。")
                .put("en", "The gross pay is {value}; change this sentence into what is to be said.");
        return fresh;
    }

    /** How grave a hit of this one is; empty is as grave as the indicator. */
    static void severity(ObjectNode circumstance, String typed) {
        if (ListFilter.SEVERITIES.contains(typed)) {
            circumstance.put("severity", typed);
        } else if (typed.isEmpty()) {
            circumstance.remove("severity");
        }
    }

    private static String unused(ArrayNode all, String name) {
        Set<String> used = new HashSet<>();
        all.forEach(one -> used.add(one.path("name").asString("")));
        if (!used.contains(name)) {
            return name;
        }
        int number = 2;
        while (used.contains(name + "_" + number)) {
            number++;
        }
        return name + "_" + number;
    }
}
