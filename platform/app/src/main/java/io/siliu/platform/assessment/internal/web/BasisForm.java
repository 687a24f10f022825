package io.siliu.platform.assessment.internal.web;

import io.siliu.rules.BasisKind;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Where an indicator of a draft gets its authority, as the page asks for it. */
final class BasisForm {

    private BasisForm() {}

    /** A field that was left empty keeps what was there; a box that the page did not show does too. */
    static void apply(ObjectNode indicator, Map<String, String> fields) {
        if (!(indicator.path("basis") instanceof ObjectNode basis)) {
            return;
        }
        String kind = fields.getOrDefault("basis.kind", "");
        if (Stream.of(BasisKind.values()).anyMatch(one -> one.name().equals(kind))) {
            basis.put("kind", kind);
        }
        if (basis.path("citation") instanceof ObjectNode citation) {
            put(citation, "zh", fields.get("basis.zh"));
            put(citation, "en", fields.get("basis.en"));
        }
        put(basis, "source", fields.get("basis.source"));
        if (fields.containsKey("basis.shown")) {
            basis.put("confirmed", fields.containsKey("basis.confirmed"));
        }
    }

    private static void put(ObjectNode node, String name, String typed) {
        if (typed != null && !typed.isBlank()) {
            node.put(name, typed.strip());
        }
    }
}
