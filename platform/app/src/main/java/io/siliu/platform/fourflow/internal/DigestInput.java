package io.siliu.platform.fourflow.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Feeds values to SHA-256, each behind its length, so that no two sequences of values come to the same bytes. */
final class DigestInput {

    private byte[] input = new byte[256];
    private int length;

    DigestInput add(String value) {
        return add(value.getBytes(UTF_8));
    }

    DigestInput add(byte[] value) {
        int end = length + Integer.BYTES + value.length;
        if (end > input.length) {
            input = Arrays.copyOf(input, 2 * end);
        }
        ByteBuffer.wrap(input).putInt(length, value.length);
        System.arraycopy(value, 0, input, length + Integer.BYTES, value.length);
        length = end;
        return this;
    }

    byte[] digest() {
        try {
            // The one of the platform has its own instructions of the processor; nothing of this leaves the database.
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(input, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
