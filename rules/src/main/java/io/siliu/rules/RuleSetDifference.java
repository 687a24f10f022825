package io.siliu.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is different between two versions, field by field. */
public final class RuleSetDifference {

    /**
     * One field that differs.
     *
     * @param place the indicator, or {@code catalogue}, {@code rules} or {@code conclusions}
     * @param path path of the field in it; a parameter row is named by occupation, region and first day
     * @param before its text before, or null where it was not there
     * @param after its text after, or null where it is no longer there
     */
    public record Change(String place, String path, String before, String after) {}

    private RuleSetDifference() {}

    /** All changes in the order of the later version, those that were taken away last. */
    public static List<Change> between(RuleSet before, RuleSet after) {
        FieldChanges changes = new FieldChanges();
        JsonNode one = before.catalogue().document();
        JsonNode other = after.catalogue().document();
        changes.compare("catalogue", without(one.get("catalogue")), without(other.get("catalogue")));
        compareNamed(changes, byId(one.path("indicators")), byId(other.path("indicators")));
        changes.compare("rules", one.get("rules"), other.get("rules"));
        changes.compare("conclusions", one.get("conclusions"), other.get("conclusions"));
        return changes.all();
    }

    /** The list of indicators is told by the indicators themselves. */
    private static JsonNode without(JsonNode head) {
        ObjectNode copy = (ObjectNode) head.deepCopy();
        copy.remove("indicators");
        return copy;
    }

    private static Map<String, JsonNode> byId(JsonNode indicators) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        indicators.forEach(node -> byId.put(node.path("id").stringValue(), node));
        return byId;
    }

    private static void compareNamed(FieldChanges changes, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        names.forEach(name -> changes.compare(name, before.get(name), after.get(name)));
    }
}
