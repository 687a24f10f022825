package io.siliu.kernel;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A 32-byte digest that always names its algorithm, such as {@code sm3:66c7f0f4…}.
 *
 * @param algorithm {@code sm3} or {@code sha256}
 */
public record Digest(String algorithm, byte[] bytes) {

    private static final int LENGTH = 32;

    /** @throws IllegalArgumentException when the algorithm is unknown or there are not 32 bytes */
    public Digest {
        requireNonNull(algorithm, "algorithm is null");
        if (!algorithm.equals("sm3") && !algorithm.equals("sha256")) {
            throw new IllegalArgumentException("Unknown digest algorithm: " + algorithm);
        }
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A digest has 32 bytes, these are " + bytes.length);
        }
        bytes = bytes.clone();
    }

    /** @throws IllegalArgumentException when the text is not {@code algorithm:hex} */
    @JsonCreator
    public static Digest parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || !text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("A digest is written as algorithm:hex in lower case");
        }
        return new Digest(text.substring(0, colon), HexFormat.of().parseHex(text, colon + 1, text.length()));
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest
                && algorithm.equals(digest.algorithm)
                && MessageDigest.isEqual(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(bytes);
    }

    @Override
    @JsonValue
    public String toString() {
        return algorithm + ":" + hex();
    }
}
