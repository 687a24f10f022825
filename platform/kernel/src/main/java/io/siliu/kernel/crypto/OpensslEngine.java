package io.siliu.kernel.crypto;

import com.tencent.kona.crypto.KonaCryptoNativeOneShotProvider;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * SM4 and SM3 by OpenSSL, which Tencent Kona carries with it for Linux on x86-64 and aarch64: half of the time that they
 * take in Java. Nothing has to be installed, and what a call takes of native memory it gives back before it returns.
 */
final class OpensslEngine implements Engine {

    /**
     * Kona 1.0.19, the newest that is published, keeps one reference to the cipher for each message; OpenSSL counts them in
     * 31 bits and ends the process when the count runs over. Long before, somebody else takes over.
     */
    static final long MOST_MESSAGES = 1_000_000_000;

    /** A digest keeps room for the longest message that it saw, and clears all of it after each. */
    private static final int MOST_KEPT = 1 << 16;

    private static final String KEY = "SM4";
    private static final String CIPHER = "SM4/GCM/NoPadding";
    private static final String DIGEST = "SM3";

    private final Provider kona;
    private final AtomicLong messages;

    /** Each thread has its own: to find a cipher by its name takes as long as to seal some hundred bytes with it. */
    private final ThreadLocal<Cipher> ciphers;

    private final ThreadLocal<MessageDigest> digests;

    /** @param messages that this process has sealed and opened already */
    OpensslEngine(long messages) {
        this.messages = new AtomicLong(messages);
        kona = new KonaCryptoNativeOneShotProvider();
        ciphers = ThreadLocal.withInitial(() -> found(() -> Cipher.getInstance(CIPHER, kona)));
        digests = ThreadLocal.withInitial(this::freshDigest);
    }

    private interface Finding<T> {

        T find() throws GeneralSecurityException;
    }

    private static <T> T found(Finding<T> finding) {
        try {
            return finding.find();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Counts a message that is to be sealed or opened; false where it is one too many. */
    boolean takes() {
        return messages.incrementAndGet() <= MOST_MESSAGES;
    }

    boolean isSpent() {
        return messages.get() >= MOST_MESSAGES;
    }

    @Override
    public void seal(byte[] key, byte[] nonce, byte[] context, byte[] plain, byte[] out, int to) {
        found(() -> withCipher(
                Cipher.ENCRYPT_MODE, key, nonce, context, gcm -> gcm.doFinal(plain, 0, plain.length, out, to)));
    }

    @Override
    public byte[] open(byte[] key, byte[] nonce, byte[] context, byte[] sealed, int from)
            throws GeneralSecurityException {
        return withCipher(
                Cipher.DECRYPT_MODE, key, nonce, context, gcm -> gcm.doFinal(sealed, from, sealed.length - from));
    }

    private interface Ending<T> {

        T end(Cipher gcm) throws GeneralSecurityException;
    }

    /** A cipher that failed is not used again, whatever it may still hold. */
    private <T> T withCipher(int mode, byte[] key, byte[] nonce, byte[] context, Ending<T> ending)
            throws GeneralSecurityException {
        boolean done = false;
        try {
            Cipher gcm = ciphers.get();
            gcm.init(mode, new SecretKeySpec(key, KEY), new GCMParameterSpec(8 * TAG_BYTES, nonce));
            if (context.length > 0) {
                gcm.updateAAD(context);
            }
            T end = ending.end(gcm);
            done = true;
            return end;
        } finally {
            if (!done) {
                ciphers.remove();
            }
        }
    }

    /** A digest that failed is not used again: what it still holds would go into the next. */
    @Override
    public byte[] digest(byte[] message) {
        if (message.length > MOST_KEPT) {
            return freshDigest().digest(message);
        }
        boolean done = false;
        try {
            byte[] digest = digests.get().digest(message);
            done = true;
            return digest;
        } finally {
            if (!done) {
                digests.remove();
            }
        }
    }

    private MessageDigest freshDigest() {
        return found(() -> MessageDigest.getInstance(DIGEST, kona));
    }

    @Override
    public String toString() {
        return kona.getName() + " " + kona.getVersionStr() + " (OpenSSL)";
    }
}
