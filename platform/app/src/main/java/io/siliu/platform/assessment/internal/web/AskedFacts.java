package io.siliu.platform.assessment.internal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The facts an indicator looks at by their paths from the root, whatever it calls one of a list. */
final class AskedFacts {

    private static final List<String> OVER_A_LIST = List.of("any", "count", "sum");

    private final Map<String, String> lists = new HashMap<>();

    private AskedFacts() {}

    /** @param facts as the indicator asks for them, such as {@code invoice.totalAmount} for each of its invoices */
    static List<String> of(List<String> facts, JsonNode written) {
        AskedFacts names = new AskedFacts();
        names.collect(written);
        return facts.stream().map(names::fromRoot).distinct().sorted().toList();
    }

    private void collect(JsonNode node) {
        for (String operation : OVER_A_LIST) {
            if (node.path(operation).isString() && node.path("as").isString()) {
                lists.put(
                        node.path("as").stringValue(),
                        fromRoot(node.path(operation).stringValue()));
            }
        }
        node.forEach(this::collect);
    }

    private String fromRoot(String path) {
        int dot = path.indexOf('.');
        String list = lists.get(dot < 0 ? path : path.substring(0, dot));
        return list == null ? path : list + (dot < 0 ? "" : path.substring(dot));
    }
}
