package io.siliu.kernel.crypto;

import java.security.GeneralSecurityException;
import java.util.function.Supplier;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.ExtendedDigest;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * In Java, on every machine. Without the detour over the Java Cryptography Architecture, which looks the algorithm up and
 * wraps the key for each message: most of what is kept is shorter than that takes.
 *
 * @param cipher a fresh one for each message
 * @param hash a fresh one for each message
 */
record BouncyCastleEngine(Supplier<BlockCipher> cipher, Supplier<ExtendedDigest> hash) implements Engine {

    @Override
    public void seal(byte[] key, byte[] nonce, byte[] context, byte[] plain, byte[] out, int to) {
        try {
            through(gcm(true, key, nonce, context), plain, 0, out, to);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public byte[] open(byte[] key, byte[] nonce, byte[] context, byte[] sealed, int from)
            throws GeneralSecurityException {
        byte[] plain = new byte[sealed.length - from - TAG_BYTES];
        try {
            through(gcm(false, key, nonce, context), sealed, from, plain, 0);
            return plain;
        } catch (InvalidCipherTextException changed) {
            throw new GeneralSecurityException(changed);
        }
    }

    @Override
    public byte[] digest(byte[] message) {
        ExtendedDigest digest = hash.get();
        digest.update(message, 0, message.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return out;
    }

    @Override
    public String toString() {
        return "Bouncy Castle";
    }

    private GCMModeCipher gcm(boolean encrypts, byte[] key, byte[] nonce, byte[] context) {
        GCMModeCipher gcm = GCMBlockCipher.newInstance(cipher.get());
        gcm.init(encrypts, new AEADParameters(new KeyParameter(key), 8 * TAG_BYTES, nonce, context));
        return gcm;
    }

    private static void through(GCMModeCipher gcm, byte[] in, int from, byte[] out, int to)
            throws InvalidCipherTextException {
        int written = gcm.processBytes(in, from, in.length - from, out, to);
        gcm.doFinal(out, to + written);
    }
}
