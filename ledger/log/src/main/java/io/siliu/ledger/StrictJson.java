package io.siliu.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.Digest;
import io.siliu.kernel.canonical.Json;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON in which no two texts of different meaning can have the same canonical bytes: no doubled member, nothing
 * after the end, no broken characters, no number that a double cannot hold exactly, no member nobody asked for.
 */
final class StrictJson {

    private static final JsonMapper MAPPER = Json.MAPPER
            .rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final long MOST_EXACT = (1L << 53) - 1;

    private StrictJson() {}

    /** @throws MalformedTextException when the bytes are not such JSON */
    static JsonNode read(byte[] bytes) {
        try {
            String text = UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode tree = MAPPER.readTree(text);
            requireExact(tree);
            return tree;
        } catch (CharacterCodingException notUtf8) {
            throw new MalformedTextException("the file is not UTF-8 text");
        } catch (JacksonException notJson) {
            throw new MalformedTextException("the file is not well-formed JSON");
        }
    }

    /** The object's members must be exactly these. */
    static void requireMembers(JsonNode object, String... names) {
        Set<String> wanted = new TreeSet<>(Arrays.asList(names));
        if (!object.isObject() || !wanted.equals(new TreeSet<>(object.propertyNames()))) {
            throw new MalformedTextException("an object must have exactly the members " + wanted);
        }
    }

    static JsonNode object(JsonNode parent, String name) {
        JsonNode value = parent.path(name);
        if (!value.isObject()) {
            throw new MalformedTextException("member " + name + " must be an object");
        }
        return value;
    }

    static String text(JsonNode parent, String name) {
        JsonNode value = parent.path(name);
        if (!value.isString()) {
            throw new MalformedTextException("member " + name + " must be text");
        }
        return value.stringValue();
    }

    static int number(JsonNode parent, String name) {
        JsonNode value = parent.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new MalformedTextException("member " + name + " must be a whole number");
        }
        return value.intValue();
    }

    static List<String> lines(JsonNode parent, String name) {
        JsonNode value = parent.path(name);
        if (!value.isArray() || value.valueStream().anyMatch(line -> !line.isString())) {
            throw new MalformedTextException("member " + name + " must be a list of lines");
        }
        List<String> lines = value.valueStream().map(JsonNode::stringValue).toList();
        if (lines.stream().anyMatch(line -> line.indexOf('\n') >= 0)) {
            throw new MalformedTextException("a line of member " + name + " must not contain a line break");
        }
        return lines;
    }

    static SortedMap<String, Digest> digests(JsonNode parent, String name) {
        SortedMap<String, Digest> digests = new TreeMap<>();
        JsonNode object = object(parent, name);
        for (String member : object.propertyNames()) {
            digests.put(member, Digest.parse(text(object, member)));
        }
        return digests;
    }

    private static void requireExact(JsonNode node) {
        if (node.isNumber()) {
            boolean exact =
                    node.isIntegralNumber() && node.canConvertToLong() && Math.abs(node.longValue()) <= MOST_EXACT;
            require(exact, "a number must be whole and below 2^53; amounts are written as text");
        }
        if (node.isString()) {
            require(UTF_8.newEncoder().canEncode(node.stringValue()), "a text holds half a character");
        }
        for (String name : node.propertyNames()) {
            require(UTF_8.newEncoder().canEncode(name), "a member's name holds half a character");
        }
        node.forEach(StrictJson::requireExact);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new MalformedTextException(message);
        }
    }
}
