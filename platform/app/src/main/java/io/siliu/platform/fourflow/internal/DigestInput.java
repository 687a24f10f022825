package io.siliu.platform.fourflow.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Feeds values to SHA-256, each behind its length, so that no two sequences of values come to the same bytes. */
final class DigestInput {

    private final MessageDigest digest;

    DigestInput() {
        try {
            // The one of the platform has its own instructions of the processor; nothing of this leaves the database.
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    DigestInput add(String value) {
        return add(value.getBytes(UTF_8));
    }

    DigestInput add(byte[] value) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, value.length));
        digest.update(value);
        return this;
    }

    byte[] digest() {
        return digest.digest();
    }
}
