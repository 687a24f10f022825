package io.siliu.kernel.canonical;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;

/**
 * JSON in the one byte form of RFC 8785 (JSON Canonicalization Scheme). Amounts and large numbers are written as text
 * before they come here, because the scheme knows numbers only as IEEE doubles.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** Canonical UTF-8 bytes of any value that {@link Json#MAPPER} can write. */
    public static byte[] bytes(Object value) {
        return ofTree(value instanceof JsonNode tree ? tree : Json.tree(value));
    }

    /**
     * The same bytes of a tree that is at hand, without writing and reading it first.
     *
     * @throws UncheckedIOException as {@link #ofText}
     */
    public static byte[] ofTree(JsonNode tree) {
        try {
            return CanonicalWriter.write(tree);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /**
     * Canonical UTF-8 bytes of a JSON text.
     *
     * @throws UncheckedIOException when the text is not JSON, or holds half of a surrogate pair, which has no bytes: put
     *     another in its place, and two texts would share one commitment
     */
    public static byte[] ofText(String json) {
        try {
            return encoded(new JsonCanonicalizer(json).getEncodedString());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static byte[] encoded(CharSequence text) throws CharacterCodingException {
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        return Arrays.copyOf(bytes.array(), bytes.limit());
    }
}
