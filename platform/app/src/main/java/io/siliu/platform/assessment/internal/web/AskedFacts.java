package io.siliu.platform.assessment.internal.web;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The facts an indicator looks at by their paths from the root, whatever it calls one of a list. */
final class AskedFacts {

    private static final List<String> OVER_A_LIST = List.of("any", "count", "sum");

    private AskedFacts() {}

    /** @param facts as the indicator asks for them, such as {@code invoice.totalAmount} for each of its invoices */
    static List<String> of(List<String> facts, JsonNode written) {
        ListNames names = named(written, ListNames.NONE);
        return facts.stream().map(names::fromRoot).distinct().sorted().toList();
    }

    private static ListNames named(JsonNode node, ListNames before) {
        ListNames names = before;
        for (String operation : OVER_A_LIST) {
            if (node.path(operation).isString() && node.path("as").isString()) {
                names = names.and(
                        node.path("as").stringValue(), node.path(operation).stringValue());
            }
        }
        for (JsonNode inner : node) {
            names = named(inner, names);
        }
        return names;
    }
}
