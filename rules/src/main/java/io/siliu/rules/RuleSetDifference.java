package io.siliu.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final List<Change> changes = new ArrayList<>();

    private RuleSetDifference() {}

    /** All changes in the order of the later version, those that were taken away last. */
    public static List<Change> between(RuleSet before, RuleSet after) {
        RuleSetDifference difference = new RuleSetDifference();
        JsonNode one = before.catalogue().document();
        JsonNode other = after.catalogue().document();
        difference.compare("catalogue", "", without(one.get("catalogue")), without(other.get("catalogue")));
        difference.compareNamed(byId(one.path("indicators")), byId(other.path("indicators")));
        difference.compare("rules", "", one.get("rules"), other.get("rules"));
        difference.compare("conclusions", "", one.get("conclusions"), other.get("conclusions"));
        return List.copyOf(difference.changes);
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

    private void compareNamed(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        names.forEach(name -> compare(name, "", before.get(name), after.get(name)));
    }

    private void compare(String place, String path, JsonNode before, JsonNode after) {
        if (Objects.equals(before, after)) {
            return;
        }
        boolean fields = before != null && after != null && before.isObject() && after.isObject();
        if (fields) {
            compareParts(place, path, members(before), members(after));
        } else if (before != null && after != null && isRows(before) && isRows(after)) {
            compareParts(place, path, rows(before), rows(after));
        } else if (before != null && after != null && before.isArray() && after.isArray()) {
            compareParts(place, path, elements(before), elements(after));
        } else {
            changes.add(new Change(place, path, text(before), text(after)));
        }
    }

    private void compareParts(String place, String path, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        for (String name : names) {
            String below = path.isEmpty() || name.startsWith("[") ? path + name : path + "." + name;
            compare(place, below, before.get(name), after.get(name));
        }
    }

    private static Map<String, JsonNode> members(JsonNode node) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        node.forEachEntry(members::put);
        return members;
    }

    private static Map<String, JsonNode> elements(JsonNode list) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        for (int index = 0; index < list.size(); index++) {
            elements.put("[" + index + "]", list.get(index));
        }
        return elements;
    }

    private static boolean isRows(JsonNode list) {
        return list.isArray()
                && !list.isEmpty()
                && list.get(0).has("from")
                && list.get(0).has("value");
    }

    private static Map<String, JsonNode> rows(JsonNode list) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        for (JsonNode row : list) {
            rows.put(
                    "[" + orStar(row, "occupation") + "/" + orStar(row, "region") + "/" + orStar(row, "from") + "]",
                    row);
        }
        return rows;
    }

    private static String orStar(JsonNode row, String name) {
        return row.has(name) ? row.get(name).stringValue() : "*";
    }

    private static String text(JsonNode node) {
        if (node == null) {
            return null;
        }
        return node.isString() ? node.stringValue() : node.toString();
    }
}
