package io.siliu.ledger;

import java.util.Base64;

/** Base 64 of RFC 4648 in its one canonical spelling, so that no two texts stand for the same bytes. */
final class StrictBase64 {

    private StrictBase64() {}

    static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** @throws MalformedTextException when the text is not canonical base64 */
    static byte[] decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new MalformedTextException("Not base64: " + notBase64.getMessage());
        }
        // The JDK forgives missing padding and stray low bits; a signed text must have one spelling only.
        if (!encode(bytes).equals(text)) {
            throw new MalformedTextException("The base64 text is not in its canonical spelling");
        }
        return bytes;
    }
}
