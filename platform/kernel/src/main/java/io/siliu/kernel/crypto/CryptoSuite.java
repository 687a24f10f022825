package io.siliu.kernel.crypto;

import io.siliu.kernel.Digest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * One family of algorithms for digests, look-up codes and encryption at rest. A cipher text starts with one byte that
 * names its suite, so that what was written under one suite can still be read after the default has changed.
 */
public enum CryptoSuite {
    /** SM3 (GB/T 32905) and SM4 (GB/T 32907) in Galois counter mode: the default in China. */
    SM((byte) 1, "sm3", "SM3", "HMACSM3", "SM4", 16),
    /** SHA-256 and AES-256 in Galois counter mode. */
    INTL((byte) 2, "sha256", "SHA-256", "HmacSHA256", "AES", 32);

    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte mark;
    private final String digestName;
    private final String digestAlgorithm;
    private final String macAlgorithm;
    private final String cipher;
    private final int keyBytes;

    CryptoSuite(
            byte mark, String digestName, String digestAlgorithm, String macAlgorithm, String cipher, int keyBytes) {
        this.mark = mark;
        this.digestName = digestName;
        this.digestAlgorithm = digestAlgorithm;
        this.macAlgorithm = macAlgorithm;
        this.cipher = cipher;
        this.keyBytes = keyBytes;
    }

    /** The suite whose digests carry this name ({@code sm3} or {@code sha256}). */
    public static CryptoSuite ofDigest(String digestName) {
        for (CryptoSuite suite : values()) {
            if (suite.digestName.equals(digestName)) {
                return suite;
            }
        }
        throw new IllegalArgumentException("Unknown digest algorithm: " + digestName);
    }

    public Digest digest(byte[] message) {
        return new Digest(digestName, newDigest().digest(message));
    }

    /** The digest for whoever hands its message over in parts. */
    public MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance(digestAlgorithm, PROVIDER);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A 32-byte keyed code: equal for equal messages, worthless without the key. */
    public byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(macAlgorithm, PROVIDER);
            mac.init(new SecretKeySpec(key, macAlgorithm));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A fresh key of this suite's cipher. */
    public byte[] newKey(SecureRandom random) {
        byte[] key = new byte[keyBytes];
        random.nextBytes(key);
        return key;
    }

    /**
     * Encrypts and authenticates; the same plain text never gives the same bytes twice.
     *
     * @param context what the bytes belong to (table, column, owner); it is authenticated and must be given again to
     *     decrypt, so that a cipher text cannot be moved to another row
     */
    public byte[] encrypt(byte[] key, byte[] context, byte[] plain, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(plain);
            byte[] out = new byte[1 + NONCE_BYTES + sealed.length];
            out[0] = mark;
            System.arraycopy(nonce, 0, out, 1, NONCE_BYTES);
            System.arraycopy(sealed, 0, out, 1 + NONCE_BYTES, sealed.length);
            return out;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Decrypts what {@link #encrypt} wrote, under whichever suite wrote it.
     *
     * @throws GeneralSecurityException when the bytes were changed, or the key or the context is another one
     */
    public static byte[] decrypt(byte[] key, byte[] context, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < 1 + NONCE_BYTES + TAG_BITS / 8) {
            throw new GeneralSecurityException("The cipher text is too short");
        }
        for (CryptoSuite suite : values()) {
            if (suite.mark == sealed[0]) {
                byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
                return suite.cipher(Cipher.DECRYPT_MODE, key, nonce, context)
                        .doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
            }
        }
        throw new GeneralSecurityException("The cipher text names no known suite");
    }

    private Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] context) throws GeneralSecurityException {
        Cipher instance = Cipher.getInstance(cipher + "/GCM/NoPadding", PROVIDER);
        instance.init(mode, new SecretKeySpec(key, cipher), new GCMParameterSpec(TAG_BITS, nonce));
        instance.updateAAD(context);
        return instance;
    }
}
