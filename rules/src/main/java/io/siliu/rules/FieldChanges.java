package io.siliu.rules;

import io.siliu.rules.RuleSetDifference.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What differs between two documents, by the path of each field; rows and answers are paired by their names. */
final class FieldChanges {

    private final List<Change> changes = new ArrayList<>();

    /** All changes in the order of the later document, those that were taken away last. */
    List<Change> all() {
        return List.copyOf(changes);
    }

    /** @param place what the paths are in; null documents are not there */
    void compare(String place, JsonNode before, JsonNode after) {
        compare(place, "", before, after);
    }

    private void compare(String place, String path, JsonNode before, JsonNode after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (areBoth(before, after, true)) {
            compareParts(place, path, members(before), members(after));
        } else if (areBoth(before, after, false)) {
            compareParts(place, path, elements(before, after), elements(after, before));
        } else {
            changes.add(new Change(place, path, text(before), text(after)));
        }
    }

    private static boolean areBoth(JsonNode before, JsonNode after, boolean objects) {
        if (before == null || after == null) {
            return false;
        }
        return objects ? before.isObject() && after.isObject() : before.isArray() && after.isArray();
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

    private static Map<String, JsonNode> elements(JsonNode list, JsonNode other) {
        if (haveAll(list, other, "from") && haveAll(list, other, "value")) {
            return rows(list);
        }
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        boolean named = haveAll(list, other, "indicator");
        for (int index = 0; index < list.size(); index++) {
            String place = Integer.toString(index);
            String name = named ? list.get(index).path("indicator").asString(place) : place;
            elements.put("[" + name + "]", list.get(index));
        }
        return elements;
    }

    /** Whether the elements of both lists, of which one may be empty, are told apart by this member. */
    private static boolean haveAll(JsonNode list, JsonNode other, String name) {
        return list.size() + other.size() > 0 && has(list, name) && has(other, name);
    }

    private static boolean has(JsonNode list, String name) {
        return list.isEmpty() || list.get(0).has(name);
    }

    private static Map<String, JsonNode> rows(JsonNode list) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        for (JsonNode row : list) {
            rows.put(rowName(row), row);
        }
        return rows;
    }

    /** How a parameter row is named in a path. */
    static String rowName(JsonNode row) {
        return "[" + orStar(row, "occupation") + "/" + orStar(row, "region") + "/" + orStar(row, "from") + "]";
    }

    private static String orStar(JsonNode row, String name) {
        return row.has(name) ? row.get(name).asString(row.get(name).toString()) : "*";
    }

    private static String text(JsonNode node) {
        if (node == null) {
            return null;
        }
        return node.isString() ? node.stringValue() : node.toString();
    }
}
