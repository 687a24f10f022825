package io.siliu.kernel.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.util.ArrayList;
import java.util.List;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.databind.JsonNode;

/**
 * Writes a tree in the form of RFC 8785 at once, without the detour over a text that is read again. Numbers go through the
 * library of the scheme, as they do there.
 */
final class CanonicalWriter {

    private static final String HEX = "0123456789abcdef";
    private static final int FIRST_PLAIN = 0x20;

    private final StringBuilder out = new StringBuilder(1024);

    private CanonicalWriter() {}

    /**
     * In UTF-8.
     *
     * @throws IOException when a number is none of the scheme, such as one beyond all doubles, or a text holds half of a
     *     surrogate pair
     */
    static byte[] write(JsonNode tree) throws IOException {
        CanonicalWriter writer = new CanonicalWriter();
        writer.value(tree);
        return writer.out.toString().getBytes(UTF_8);
    }

    private void value(JsonNode node) throws IOException {
        if (node.isObject()) {
            object(node);
        } else if (node.isArray()) {
            array(node);
        } else if (node.isString()) {
            string(node.stringValue());
        } else if (node.isNumber()) {
            out.append(NumberToJSON.serializeNumber(Double.parseDouble(node.asString())));
        } else if (node.isBoolean()) {
            out.append(node.booleanValue());
        } else if (node.isNull()) {
            out.append("null");
        } else {
            throw new IOException("Not a value of JSON: " + node.getNodeType());
        }
    }

    /** Members stand in the order of the UTF-16 units of their names (RFC 8785, 3.2.3). */
    private void object(JsonNode node) throws IOException {
        List<String> names = new ArrayList<>(node.propertyNames());
        names.sort(null);
        out.append('{');
        for (int place = 0; place < names.size(); place++) {
            if (place > 0) {
                out.append(',');
            }
            string(names.get(place));
            out.append(':');
            value(node.get(names.get(place)));
        }
        out.append('}');
    }

    private void array(JsonNode node) throws IOException {
        out.append('[');
        for (int place = 0; place < node.size(); place++) {
            if (place > 0) {
                out.append(',');
            }
            value(node.get(place));
        }
        out.append(']');
    }

    /** Stretches without anything to escape go over as they are. */
    private void string(String text) throws CharacterCodingException {
        out.append('"');
        int written = 0;
        for (int place = 0; place < text.length(); place++) {
            char unit = text.charAt(place);
            if (unit < FIRST_PLAIN || unit == '"' || unit == '\\') {
                out.append(text, written, place);
                unit(unit);
                written = place + 1;
            } else if (Character.isSurrogate(unit)) {
                place = endOfPair(text, place);
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    private static int endOfPair(String text, int place) throws CharacterCodingException {
        boolean whole =
                place + 1 < text.length() && Character.isSurrogatePair(text.charAt(place), text.charAt(place + 1));
        if (!whole) {
            throw new MalformedInputException(1);
        }
        return place + 1;
    }

    private void unit(char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u00").append(HEX.charAt(unit >> 4)).append(HEX.charAt(unit & 0xf));
        }
    }
}
