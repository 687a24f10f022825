package io.siliu.rules;

import io.siliu.kernel.canonical.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;

/**
 * What each fact says, in both languages: English as the published schema describes it, Chinese from the file beside
 * it, which names a description by the definition that holds the field; {@code facts} is the root.
 */
final class FactMeanings {

    private static final String ENGLISH = "/schema/four-flow-facts.schema.json";
    private static final String CHINESE = "/schema/four-flow-facts.zh.json";
    private static final String ROOT = "facts";
    private static final String DEFINITIONS = "#/$defs/";

    /** The number, amount or answer of a feature: the feature says what it is and in which unit. */
    private static final String VALUE = "value";

    private final JsonNode schema = read(ENGLISH);
    private final JsonNode chinese = read(CHINESE);

    /** The nearest description on the way to the fact. */
    Text of(String path) {
        String definition = ROOT;
        Text meaning = new Text("", "");
        for (String segment : path.split("\\.")) {
            JsonNode field = properties(definition).path(segment);
            String english = field.path("description").asString("");
            if (!english.isEmpty() && !segment.equals(VALUE)) {
                meaning = new Text(chinese.path(definition).path(segment).asString(""), english);
            }
            definition = definitionOf(field);
        }
        return meaning;
    }

    private JsonNode properties(String definition) {
        JsonNode holder =
                definition.equals(ROOT) ? schema : schema.path("$defs").path(definition);
        return holder.path("properties");
    }

    /** The definition that a field or the items of a list refer to, whether or not it may be null; empty where it is a plain value. */
    private static String definitionOf(JsonNode field) {
        JsonNode one = field;
        for (JsonNode choice : field.path("anyOf")) {
            one = choice.has("$ref") || choice.has("items") ? choice : one;
        }
        String reference =
                one.path("$ref").asString(one.path("items").path("$ref").asString(""));
        return reference.isEmpty() ? "" : reference.substring(DEFINITIONS.length());
    }

    private static JsonNode read(String name) {
        try (InputStream file = FactMeanings.class.getResourceAsStream(name)) {
            return Json.MAPPER.readTree(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
