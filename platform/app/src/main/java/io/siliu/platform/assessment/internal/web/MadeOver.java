package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.canonical.Json;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody made of a file that was changed meanwhile, over the file as it stands by now: each part as they made it where they
 * changed it, else as it stands. Values of a threshold are told apart by for whom and from when they hold, ways to hit by their
 * names; any other list is told apart by places where its length is the same, and is one part where it is not. A condition is
 * always one part: half of one and half of another is none.
 */
final class MadeOver {

    /** Members of a file that are a condition. */
    private static final Set<String> CONDITIONS = Set.of("when", ScopeForm.PLACE);

    /** Members of a file whose own members are called as their author likes: thresholds, and values shown with a hit. */
    private static final Set<String> CALLED = Set.of("parameters", "because");

    private MadeOver() {}

    /** How one part comes out; each of the three is null where it is not there. */
    @FunctionalInterface
    interface Part<T> {
        T of(String name, T shown, T made, T stands);
    }

    /**
     * @param shown the file as the page showed it
     * @param made what was made of that
     * @param stands the file by now
     */
    static ObjectNode of(ObjectNode shown, ObjectNode made, ObjectNode stands) {
        return (ObjectNode) part("", shown, made, stands);
    }

    /** Parts with a name, in the order in which they stand, those that were added last. */
    static <T> Map<String, T> named(Map<String, T> shown, Map<String, T> made, Map<String, T> stands, Part<T> part) {
        Set<String> names = new LinkedHashSet<>(stands.keySet());
        names.addAll(made.keySet());
        Map<String, T> all = new LinkedHashMap<>();
        for (String name : names) {
            Optional.ofNullable(part.of(name, shown.get(name), made.get(name), stands.get(name)))
                    .ifPresent(one -> all.put(name, one));
        }
        return all;
    }

    /** A part that is not looked into. */
    static <T> T whole(String name, T shown, T made, T stands) {
        return Objects.equals(made, shown) ? stands : made;
    }

    private static JsonNode part(String name, JsonNode shown, JsonNode made, JsonNode stands) {
        boolean isUntouched = Objects.equals(made, shown);
        if (isUntouched || Objects.equals(shown, stands)) {
            return isUntouched ? stands : made;
        }
        if (CONDITIONS.contains(name)) {
            return made;
        }
        if (Stream.of(Optional.ofNullable(shown), Optional.ofNullable(made), Optional.ofNullable(stands))
                .allMatch(one -> one.isPresent() && one.get().isObject())) {
            ObjectNode all = Json.MAPPER.createObjectNode();
            Part<JsonNode> member = CALLED.contains(name) ? MadeOver::called : MadeOver::part;
            named(members(shown), members(made), members(stands), member).forEach(all::set);
            return all;
        }
        if (shown instanceof ArrayNode before && made instanceof ArrayNode typed && stands instanceof ArrayNode now) {
            return list(before, typed, now);
        }
        return made;
    }

    /** A part whose name says nothing of what it is: its author chose it, or it is a place in a list. */
    private static JsonNode called(String name, JsonNode shown, JsonNode made, JsonNode stands) {
        return part("", shown, made, stands);
    }

    private static JsonNode list(ArrayNode shown, ArrayNode made, ArrayNode stands) {
        boolean areNamed = isNamed(shown) && isNamed(made) && isNamed(stands);
        if (!areNamed && (shown.size() != made.size() || made.size() != stands.size())) {
            return made;
        }
        ArrayNode all = Json.MAPPER.createArrayNode();
        named(elements(shown, areNamed), elements(made, areNamed), elements(stands, areNamed), MadeOver::called)
                .values()
                .forEach(one -> all.add(one));
        return all;
    }

    /** Whether each element has a name of its own. */
    private static boolean isNamed(ArrayNode list) {
        return list.valueStream()
                        .flatMap(one -> nameOf(one).stream())
                        .distinct()
                        .count()
                == list.size();
    }

    private static Map<String, JsonNode> elements(ArrayNode list, boolean areNamed) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        list.forEach(
                one -> elements.put(areNamed ? nameOf(one).orElseThrow() : Integer.toString(elements.size()), one));
        return elements;
    }

    /** Of a value of a threshold, or of a way to hit. */
    static Optional<String> nameOf(JsonNode one) {
        if (one.has("from")) {
            return Optional.of(String.join(
                    "/",
                    one.path("occupation").asString("*"),
                    one.path("region").asString("*"),
                    one.path("from").asString("")));
        }
        return one.has("name") ? Optional.of(one.path("name").asString("")) : Optional.empty();
    }

    private static Map<String, JsonNode> members(JsonNode node) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        node.forEachEntry(members::put);
        return members;
    }
}
