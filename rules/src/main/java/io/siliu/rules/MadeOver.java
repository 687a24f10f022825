package io.siliu.rules;

import io.siliu.kernel.canonical.Json;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody made of a file that was changed meanwhile, over the file as it stands by now: each part as they made it where they
 * changed it, else as it stands. Values of a threshold are told apart by for whom and from when they hold, ways to hit by their
 * names; any other list is told apart by places where its length is the same and none of its elements moved, and is one part where
 * that is not so. A condition is always one part: half of one and half of another is none.
 */
public final class MadeOver {

    /** Members of a file that are a condition. */
    private static final Set<String> CONDITIONS = Set.of("when", "scope");

    /** Members of a file whose own members are called as their author likes: thresholds, and values shown with a hit. */
    private static final Set<String> CALLED = Set.of("parameters", "because");

    private final Consumer<Both> seen;

    private MadeOver(Consumer<Both> seen) {
        this.seen = seen;
    }

    /** How one part comes out; each of the three is null where it is not there. */
    @FunctionalInterface
    public interface Part<T> {
        T of(String name, T shown, T made, T stands);
    }

    /**
     * A part that was changed on both sides, each time to something else; it comes out as it was made.
     *
     * @param path from the top of the file, in the form of {@link RuleSetDifference.Change#path}; ways to hit by their names
     * @param made null where it was taken out
     * @param stands null where it is no longer there
     */
    record Both(String path, JsonNode made, JsonNode stands) {}

    /**
     * @param shown the file as the page showed it
     * @param made what was made of that
     * @param stands the file by now
     */
    public static ObjectNode of(ObjectNode shown, ObjectNode made, ObjectNode stands) {
        return (ObjectNode) of(shown, made, stands, both -> {});
    }

    /**
     * The same of any document; each of the three is null where it is not there, and so is what comes out.
     *
     * @param seen is told each part that was changed on both sides
     */
    static JsonNode of(JsonNode shown, JsonNode made, JsonNode stands, Consumer<Both> seen) {
        return new MadeOver(seen).part("", "", shown, made, stands);
    }

    /** Parts with a name, in the order in which they stand, those that were added last. */
    public static <T> Map<String, T> named(
            Map<String, T> shown, Map<String, T> made, Map<String, T> stands, Part<T> part) {
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
    public static <T> T whole(String name, T shown, T made, T stands) {
        return Objects.equals(made, shown) ? stands : made;
    }

    /** Of a value of a threshold, or of a way to hit. */
    public static Optional<String> nameOf(JsonNode one) {
        if (one.has("from")) {
            return Optional.of(String.join(
                    "/",
                    one.path("occupation").asString("*"),
                    one.path("region").asString("*"),
                    one.path("from").asString("")));
        }
        return one.has("name") ? Optional.of(one.path("name").asString("")) : Optional.empty();
    }

    /** @param name what the part is, by the name of its member; empty where its author chose the name, or it is a place in a list */
    private JsonNode part(String path, String name, JsonNode shown, JsonNode made, JsonNode stands) {
        boolean isUntouched = Objects.equals(made, shown);
        if (isUntouched || Objects.equals(shown, stands)) {
            return isUntouched ? stands : made;
        }
        if (Objects.equals(made, stands)) {
            return made;
        }
        boolean isCondition = CONDITIONS.contains(name);
        if (!isCondition && areAllObjects(shown, made, stands)) {
            boolean isCalled = CALLED.contains(name);
            ObjectNode all = Json.MAPPER.createObjectNode();
            named(
                            members(shown),
                            members(made),
                            members(stands),
                            (String member, JsonNode before, JsonNode typed, JsonNode now) ->
                                    part(below(path, member), isCalled ? "" : member, before, typed, now))
                    .forEach(all::set);
            return all;
        }
        if (!isCondition
                && shown instanceof ArrayNode before
                && made instanceof ArrayNode typed
                && stands instanceof ArrayNode now
                && (areNamed(before, typed, now) || areAtTheirPlaces(before, typed, now))) {
            return list(path, before, typed, now);
        }
        seen.accept(new Both(path, made, stands));
        return made;
    }

    private static boolean areAllObjects(JsonNode... three) {
        return Stream.of(three).allMatch(one -> one != null && one.isObject());
    }

    private static String below(String path, String member) {
        return path.isEmpty() ? member : path + "." + member;
    }

    private JsonNode list(String path, ArrayNode shown, ArrayNode made, ArrayNode stands) {
        boolean areNamed = areNamed(shown, made, stands);
        ArrayNode all = Json.MAPPER.createArrayNode();
        named(
                        elements(shown, areNamed),
                        elements(made, areNamed),
                        elements(stands, areNamed),
                        (String element, JsonNode before, JsonNode typed, JsonNode now) ->
                                part(path + "[" + element + "]", "", before, typed, now))
                .values()
                .forEach(one -> all.add(one));
        return all;
    }

    /** Whether each element of each list has a name of its own. */
    private static boolean areNamed(ArrayNode... lists) {
        return Stream.of(lists)
                .allMatch(list -> list.valueStream()
                                .flatMap(one -> nameOf(one).stream())
                                .distinct()
                                .count()
                        == list.size());
    }

    private static boolean areAtTheirPlaces(ArrayNode shown, ArrayNode made, ArrayNode stands) {
        return shown.size() == made.size()
                && shown.size() == stands.size()
                && !hasMoved(shown, made)
                && !hasMoved(shown, stands);
    }

    /** Whether an element stands where another one was, as where one was taken out and another one added. */
    private static boolean hasMoved(ArrayNode shown, ArrayNode later) {
        return IntStream.range(0, later.size())
                .filter(place -> !later.get(place).equals(shown.get(place)))
                .anyMatch(place -> shown.valueStream().anyMatch(later.get(place)::equals));
    }

    private static Map<String, JsonNode> elements(ArrayNode list, boolean areNamed) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        list.forEach(
                one -> elements.put(areNamed ? nameOf(one).orElseThrow() : Integer.toString(elements.size()), one));
        return elements;
    }

    private static Map<String, JsonNode> members(JsonNode node) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        node.forEachEntry(members::put);
        return members;
    }
}
