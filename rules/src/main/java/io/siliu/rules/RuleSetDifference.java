package io.siliu.rules;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is different between two versions, field by field. */
public final class RuleSetDifference {

    /**
     * One field that differs.
     *
     * @param place the indicator, or {@code catalogue}, {@code rules} or {@code conclusions}
     * @param path path of the field in it; a parameter row is named by occupation, region and first day, a combination rule by its
     *     name
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
        compareRules(changes, one.path("rules"), other.path("rules"));
        changes.compare("conclusions", one.get("conclusions"), other.get("conclusions"));
        return changes.all();
    }

    /** The same of the file of one indicator, whether or not a rule set could be read with it. */
    public static List<Change> ofIndicator(String indicator, JsonNode before, JsonNode after) {
        FieldChanges changes = new FieldChanges();
        changes.compare(indicator, before, after);
        return changes.all();
    }

    /** The same of the texts of combination rules. */
    public static List<Change> ofRules(String before, String after) {
        FieldChanges changes = new FieldChanges();
        compareRules(
                changes,
                Json.MAPPER.getNodeFactory().stringNode(before),
                Json.MAPPER.getNodeFactory().stringNode(after));
        return changes.all();
    }

    /** The same of what combination rules may conclude. */
    public static List<Change> ofConclusions(JsonNode before, JsonNode after) {
        FieldChanges changes = new FieldChanges();
        changes.compare("conclusions", before, after);
        return changes.all();
    }

    /** Rule by rule; as a whole where one of the texts cannot be read so, or where they differ in remarks and blanks alone. */
    private static void compareRules(FieldChanges changes, JsonNode before, JsonNode after) {
        Optional<JsonNode> one = byName(before);
        Optional<JsonNode> other = byName(after);
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            changes.compare("rules", present(before), present(after));
        } else {
            changes.compare("rules", one.get(), other.get());
        }
    }

    private static Optional<JsonNode> byName(JsonNode rules) {
        try {
            ObjectNode byName = Json.MAPPER.createObjectNode();
            CombinationRules.read(rules.asString(""))
                    .forEach(rule -> byName.put(rule.name(), CombinationRules.write(List.of(rule), "")));
            return Optional.of(byName);
        } catch (PlatformException unreadable) {
            return Optional.empty();
        }
    }

    private static JsonNode present(JsonNode node) {
        return node.isMissingNode() ? null : node;
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
