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

    private static final String KEY = "SM4";
    private static final String CIPHER = "SM4/GCM/NoPadding";
    private static final String DIGEST = "SM3";

    private final Provider kona;
    private final AtomicLong messages;

    /** @param messages that this process has sealed and opened already */
    OpensslEngine(long messages) {
        this.messages = new AtomicLong(messages);
        kona = new KonaCryptoNativeOneShotProvider();
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
        try {
            gcm(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(plain, 0, plain.length, out, to);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public byte[] open(byte[] key, byte[] nonce, byte[] context, byte[] sealed, int from)
            throws GeneralSecurityException {
        return gcm(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(sealed, from, sealed.length - from);
    }

    private Cipher gcm(int mode, byte[] key, byte[] nonce, byte[] context) throws GeneralSecurityException {
        Cipher gcm = Cipher.getInstance(CIPHER, kona);
        gcm.init(mode, new SecretKeySpec(key, KEY), new GCMParameterSpec(8 * TAG_BYTES, nonce));
        if (context.length > 0) {
            gcm.updateAAD(context);
        }
        return gcm;
    }

    @Override
    public byte[] digest(byte[] message) {
        try {
            return MessageDigest.getInstance(DIGEST, kona).digest(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return kona.getName() + " " + kona.getVersionStr() + " (OpenSSL)";
    }
}
