package io.siliu.platform.assessment.internal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The facts an indicator looks at by their paths from the root, whatever it calls one of a list. */
final class AskedFacts {

    private static final List<String> OVER_A_LIST = List.of("any", "count", "sum");

    /** What stands under these names in an expression is a name of its own or a constant. */
    private static final Set<String> NO_FACT =
            Set.of("as", "parameter", "number", "amount", "text", "word", "date", "truth");

    private AskedFacts() {}

    /** @param facts as the indicator asks for them, such as {@code invoice.totalAmount} for each of its invoices */
    static List<String> of(List<String> facts, JsonNode written) {
        ListNames names = named(written, ListNames.NONE);
        return facts.stream().map(names::fromRoot).distinct().sorted().toList();
    }

    /** The facts that its sentences show, whether or not a condition asks for them. */
    static List<String> shown(JsonNode written) {
        ListNames names = named(written, ListNames.NONE);
        List<String> found = new ArrayList<>();
        written.path("circumstances")
                .forEach(one -> one.path("because").forEachEntry((name, shown) -> paths(shown, found)));
        return found.stream().map(names::fromRoot).distinct().sorted().toList();
    }

    private static void paths(JsonNode node, List<String> found) {
        if (node.isString()) {
            found.add(node.stringValue());
        }
        node.forEachEntry((name, value) -> {
            if (!NO_FACT.contains(name)) {
                paths(value, found);
            }
        });
        if (node.isArray()) {
            node.forEach(value -> paths(value, found));
        }
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
