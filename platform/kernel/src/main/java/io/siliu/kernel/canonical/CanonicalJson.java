package io.siliu.kernel.canonical;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * JSON in the one byte form of RFC 8785 (JSON Canonicalization Scheme). Amounts and large numbers are written as text
 * before they come here, because the scheme knows numbers only as IEEE doubles.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** Canonical UTF-8 bytes of any value that {@link Json#MAPPER} can write. */
    public static byte[] bytes(Object value) {
        return ofText(Json.text(value));
    }

    /**
     * Canonical UTF-8 bytes of a JSON text.
     *
     * @throws UncheckedIOException when the text is not JSON, or holds half of a surrogate pair, which has no bytes: put
     *     another in its place, and two texts would share one commitment
     */
    public static byte[] ofText(String json) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8
                    .newEncoder()
                    .encode(CharBuffer.wrap(new JsonCanonicalizer(json).getEncodedString()));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
