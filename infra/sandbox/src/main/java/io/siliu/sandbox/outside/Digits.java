package io.siliu.sandbox.outside;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digits that belong to a name: the same name always has the same ones. */
public final class Digits {

    private Digits() {}

    public static String of(String name, int count) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(name.getBytes(StandardCharsets.UTF_8));
            String digits = new BigInteger(1, digest).toString();
            return digits.substring(digits.length() - count);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-512", impossible);
        }
    }
}
