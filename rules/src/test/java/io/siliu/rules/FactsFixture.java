package io.siliu.rules;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.fact.FourFlowFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The published example, a record on which every flow agrees, and variations of it by path. */
final class FactsFixture {

    private static final ObjectNode EXAMPLE = (ObjectNode) Json.MAPPER.readTree(exampleText());

    private final ObjectNode root;

    private FactsFixture(ObjectNode root) {
        this.root = root;
    }

    static FactsFixture aMatchedRecord() {
        return new FactsFixture(EXAMPLE.deepCopy());
    }

    static String exampleText() {
        try (InputStream example = FactsFixture.class.getResourceAsStream("/schema/four-flow-facts.example.json")) {
            return new String(example.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sets one fact; the value is JSON where it reads as such, else a text. */
    FactsFixture with(String path, Object value) {
        int dot = path.lastIndexOf('.');
        JsonNode parent = dot < 0 ? root : root.at(pointer(path.substring(0, dot)));
        String last = path.substring(dot + 1);
        ((ObjectNode) parent).set(last, value == null ? Json.MAPPER.nullNode() : Json.tree(value));
        return this;
    }

    /** Adds a copy of the first element of a list. */
    FactsFixture withAnother(String list) {
        ArrayNode array = (ArrayNode) root.get(list);
        array.add(array.get(0).deepCopy());
        return this;
    }

    FactsFixture withBroken(String path, String reason) {
        ((ArrayNode) root.get("broken")).addObject().put("path", path).put("reason", reason);
        return this;
    }

    FourFlowFacts facts() {
        return FactsJson.read(text());
    }

    String text() {
        return Json.text(root);
    }

    private static String pointer(String path) {
        return "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }
}
