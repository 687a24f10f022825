package io.siliu.platform.assessment.internal.web;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The ways in which an indicator can hit: a button puts a copy of one behind it, to be changed, or takes one out. */
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
    }

    private static String unused(ArrayNode all, String name) {
        Set<String> used = new HashSet<>();
        all.forEach(one -> used.add(one.path("name").asString("")));
        int number = 2;
        while (used.contains(name + "_" + number)) {
            number++;
        }
        return name + "_" + number;
    }
}
