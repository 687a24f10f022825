package io.siliu.sandbox.registry;

import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.sandbox.population.InventedIdentifiers;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An application as it was handed in. Its number and its credit code follow from its place in the book. */
record Application(String key, int place, JsonNode content, Instant receivedAt) {

    /** A word in a trade name that no authority registers; it makes a rejection playable. */
    private static final String FORBIDDEN = "国家";

    static Application read(JsonNode line) {
        return new Application(
                line.path("key").asString(),
                line.path("place").asInt(),
                line.path("content"),
                Instant.parse(line.path("receivedAt").asString()));
    }

    Map<String, Object> line() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("key", key);
        line.put("place", place);
        line.put("content", content);
        line.put("receivedAt", receivedAt.toString());
        return line;
    }

    String number() {
        return String.format(Locale.ROOT, "SBX-REG-%06d", place);
    }

    String creditCode() {
        return InventedIdentifiers.visitorsCode(place);
    }

    boolean isRejected() {
        return content.path("tradeName").asString().contains(FORBIDDEN);
    }

    boolean sameAs(JsonNode other) {
        return Arrays.equals(CanonicalJson.bytes(content), CanonicalJson.bytes(other));
    }
}
