package io.siliu.kernel.crypto;

import java.security.GeneralSecurityException;

/**
 * The program that carries a suite out: its digest, and its block cipher in Galois counter mode with nonces of 12 bytes and
 * tags of 16. Whoever carries it out, the bytes are the same. Every call stands alone, so that threads may share an engine.
 */
interface Engine {

    int NONCE_BYTES = 12;
    int TAG_BYTES = 16;

    /**
     * Writes the cipher text and, behind it, the tag.
     *
     * @param context is authenticated beside the plain text
     * @param out has room for the plain text and the tag behind {@code to}
     */
    void seal(byte[] key, byte[] nonce, byte[] context, byte[] plain, byte[] out, int to);

    /**
     * @param sealed the cipher text and its tag, from {@code from} to the end
     * @throws GeneralSecurityException when the bytes were changed, or the key or the context is another one
     */
    byte[] open(byte[] key, byte[] nonce, byte[] context, byte[] sealed, int from) throws GeneralSecurityException;

    byte[] digest(byte[] message);
}
