package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.canonical.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts that have to be known before an indicator of a draft says anything, as its page asks for them. */
final class RequiredFactsForm {

    private static final String NAME = "requires";

    private RequiredFactsForm() {}

    /**
     * One of them.
     *
     * @param fact its path, or null where the file says more than a fact
     * @param written as the file says it
     */
    record Required(String fact, String written) {}

    static List<Required> of(JsonNode indicator) {
        List<Required> all = new ArrayList<>();
        indicator.path(NAME).forEach(one -> all.add(new Required(one.asString(null), one.toString())));
        return all;
    }

    /** A field that was left empty keeps what was there; a button takes one out. */
    static void apply(ObjectNode indicator, Map<String, String> fields) {
        ArrayNode all = Json.MAPPER.createArrayNode();
        JsonNode before = indicator.path(NAME);
        for (int index = 0; index < before.size(); index++) {
            if (!fields.getOrDefault("act", "").equals("require:drop:" + index)) {
                String typed = FactWords.path(fields.getOrDefault("r" + index, ""));
                if (typed.isEmpty()) {
                    all.add(before.get(index));
                } else {
                    all.add(typed);
                }
            }
        }
        String added = FactWords.path(fields.getOrDefault("r.new", ""));
        if (!added.isEmpty()) {
            all.add(added);
        }
        if (all.isEmpty()) {
            indicator.remove(NAME);
        } else {
            indicator.set(NAME, all);
        }
    }
}
