package io.siliu.kernel.crypto;

import static io.siliu.kernel.crypto.Engine.NONCE_BYTES;
import static io.siliu.kernel.crypto.Engine.TAG_BYTES;

import io.siliu.kernel.Digest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Supplier;
import org.bouncycastle.crypto.ExtendedDigest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * One family of algorithms for digests, look-up codes and encryption at rest. A cipher text starts with one byte that
 * names its suite, so that what was written under one suite can still be read after the default has changed.
 */
public enum CryptoSuite {
    /** SM3 (GB/T 32905) and SM4 (GB/T 32907) in Galois counter mode: the default in China. */
    SM((byte) 1, "sm3", "SM3", SM3Digest::new, ChineseEngine::chosen, 16),
    /** SHA-256 and AES-256 in Galois counter mode. */
    INTL((byte) 2, "sha256", "SHA-256", SHA256Digest::new, International::engine, 32);

    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final int HEAD_BYTES = 1 + NONCE_BYTES;

    private final byte mark;
    private final String digestName;
    private final String digestAlgorithm;
    private final Supplier<ExtendedDigest> hash;
    private final Supplier<Engine> engine;
    private final int keyBytes;

    CryptoSuite(
            byte mark,
            String digestName,
            String digestAlgorithm,
            Supplier<ExtendedDigest> hash,
            Supplier<Engine> engine,
            int keyBytes) {
        this.mark = mark;
        this.digestName = digestName;
        this.digestAlgorithm = digestAlgorithm;
        this.hash = hash;
        this.engine = engine;
        this.keyBytes = keyBytes;
    }

    /** Apart, since the suites are there before whatever is fixed in their own class. */
    private static final class International {
        private static final Engine ENGINE = new BouncyCastleEngine(AESEngine::newInstance, SHA256Digest::new);

        private static Engine engine() {
            return ENGINE;
        }
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

    /** The name that its digests carry. */
    public String digestName() {
        return digestName;
    }

    public Digest digest(byte[] message) {
        return new Digest(digestName, engine.get().digest(message));
    }

    /** The digest for whoever hands its message over in parts. */
    public MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance(digestAlgorithm, PROVIDER);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The program that carries the suite out in this process, by name and version. */
    public String carriedOutBy() {
        return engine.get().toString();
    }

    /** A 32-byte keyed code: equal for equal messages, worthless without the key. */
    public byte[] hmac(byte[] key, byte[] message) {
        HMac mac = new HMac(hash.get());
        mac.init(new KeyParameter(key));
        mac.update(message, 0, message.length);
        byte[] code = new byte[mac.getMacSize()];
        mac.doFinal(code, 0);
        return code;
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
        byte[] out = new byte[HEAD_BYTES + plain.length + TAG_BYTES];
        out[0] = mark;
        System.arraycopy(nonce, 0, out, 1, NONCE_BYTES);
        engine.get().seal(key, nonce, context, plain, out, HEAD_BYTES);
        return out;
    }

    /**
     * Decrypts what {@link #encrypt} wrote, under whichever suite wrote it.
     *
     * @throws GeneralSecurityException when the bytes were changed, or the key or the context is another one
     */
    public static byte[] decrypt(byte[] key, byte[] context, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < HEAD_BYTES + TAG_BYTES) {
            throw new GeneralSecurityException("The cipher text is too short");
        }
        for (CryptoSuite suite : values()) {
            if (suite.mark == sealed[0]) {
                return suite.opened(key, context, sealed);
            }
        }
        throw new GeneralSecurityException("The cipher text names no known suite");
    }

    private byte[] opened(byte[] key, byte[] context, byte[] sealed) throws GeneralSecurityException {
        if (key.length != keyBytes) {
            throw new GeneralSecurityException("The key is none of the suite " + this);
        }
        try {
            return engine.get().open(key, Arrays.copyOfRange(sealed, 1, HEAD_BYTES), context, sealed, HEAD_BYTES);
        } catch (GeneralSecurityException changed) {
            throw new GeneralSecurityException(
                    "The cipher text was changed, or the key or the context is another one", changed);
        }
    }
}
