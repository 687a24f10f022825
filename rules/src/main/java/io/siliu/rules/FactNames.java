package io.siliu.rules;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.internal.expression.FactTree;
import io.siliu.rules.internal.expression.ValueType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All facts that a condition may speak of, in the order of the records: what an author can choose from. */
public final class FactNames {

    private static final String SCHEMA = "/schema/four-flow-facts.schema.json";
    private static final Map<String, FactName> ALL = read();

    private FactNames() {}

    public static List<FactName> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<FactName> find(String path) {
        return Optional.ofNullable(ALL.get(path));
    }

    private static Map<String, FactName> read() {
        JsonNode schema;
        try (InputStream file = FactNames.class.getResourceAsStream(SCHEMA)) {
            schema = Json.MAPPER.readTree(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, FactName> all = new LinkedHashMap<>();
        FactTree.leaves().forEach((path, type) -> all.put(path, name(path, type, schema)));
        return Collections.unmodifiableMap(all);
    }

    private static FactName name(String path, ValueType type, JsonNode schema) {
        List<String> words = type.kind() == ValueType.Kind.WORD
                ? Stream.of(type.of().getEnumConstants())
                        .map(word -> ((Enum<?>) word).name())
                        .toList()
                : List.of();
        return new FactName(path, FactName.Kind.valueOf(type.kind().name()), words, meaning(path, schema));
    }

    /** The nearest description on the way to the fact: a measured value is described by its feature. */
    private static String meaning(String path, JsonNode schema) {
        JsonNode node = schema;
        String meaning = "";
        for (String segment : path.split("\\.")) {
            node = resolved(node, schema).path("properties").path(segment);
            String said = node.path("description").asString("");
            meaning = said.isEmpty() ? meaning : said;
        }
        return meaning;
    }

    private static JsonNode resolved(JsonNode node, JsonNode schema) {
        JsonNode one = node;
        for (JsonNode choice : node.path("anyOf")) {
            one = choice.has("$ref") ? choice : one;
        }
        String reference = one.path("$ref").asString("");
        return reference.isEmpty() ? node : schema.path("$defs").path(reference.substring("#/$defs/".length()));
    }
}
