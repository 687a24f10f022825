package io.siliu.ledger;

import io.siliu.kernel.crypto.CryptoSuite;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What the hashes of a tree are made with. A log says so by its name, which every checkpoint carries signed: one that ends with
 * {@code /sm3} hashes with SM3 (GB/T 32905), every other with SHA-256, as the C2SP texts say. So the choice is fixed when a log is
 * created, and whoever checks a proof needs to be told nothing beside it.
 */
public enum TreeAlgorithm {
    /** SHA-256: what public tools check. */
    SHA_256("SHA-256"),
    /** SM3: where the commercial cryptography of China is asked for. */
    SM3("SM3");

    /** How the name of a log ends whose tree is hashed with SM3. */
    public static final String SM3_NAME = "/sm3";

    private final String name;

    TreeAlgorithm(String name) {
        this.name = name;
    }

    /** That of the log of this name. */
    public static TreeAlgorithm ofLog(String origin) {
        return origin.endsWith(SM3_NAME) ? SM3 : SHA_256;
    }

    /** That of the log which the first line of a note names. */
    static TreeAlgorithm ofNote(SignedNote note) {
        return ofLog(note.text().substring(0, note.text().indexOf('\n')));
    }

    MessageDigest digest() {
        try {
            return this == SM3 ? CryptoSuite.SM.newDigest() : MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
