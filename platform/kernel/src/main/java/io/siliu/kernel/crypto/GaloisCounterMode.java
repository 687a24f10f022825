package io.siliu.kernel.crypto;

import java.security.GeneralSecurityException;

/**
 * A cipher that encrypts and authenticates at once (GCM, NIST SP 800-38D), with a nonce of 12 bytes and a tag of 16 behind
 * the cipher text.
 */
interface GaloisCounterMode {

    int NONCE_BYTES = 12;
    int TAG_BYTES = 16;

    /**
     * @param nonce never used twice under one key
     * @param context authenticated, not encrypted
     * @param out takes cipher text and tag from this place on
     */
    void encrypt(byte[] key, byte[] nonce, byte[] context, byte[] plain, byte[] out, int to);

    /**
     * @param sealed cipher text and tag from this place on
     * @throws GeneralSecurityException when they were changed, or key, nonce or context is another one
     */
    byte[] decrypt(byte[] key, byte[] nonce, byte[] context, byte[] sealed, int from) throws GeneralSecurityException;
}
