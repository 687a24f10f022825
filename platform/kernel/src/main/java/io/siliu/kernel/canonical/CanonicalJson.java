package io.siliu.kernel.canonical;

import java.io.IOException;
import java.io.UncheckedIOException;
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
     * @throws UncheckedIOException when the text is not JSON
     */
    public static byte[] ofText(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
