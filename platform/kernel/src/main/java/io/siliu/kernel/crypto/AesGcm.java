package io.siliu.kernel.crypto;

import java.security.GeneralSecurityException;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * AES of the library, without the detour over the Java Cryptography Architecture, which looks the algorithm up and wraps the
 * key for each message: most of what is kept is shorter than that takes.
 */
final class AesGcm implements GaloisCounterMode {

    @Override
    public void encrypt(byte[] key, byte[] nonce, byte[] context, byte[] plain, byte[] out, int to) {
        try {
            through(gcm(true, key, nonce, context), plain, 0, plain.length, out, to);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public byte[] decrypt(byte[] key, byte[] nonce, byte[] context, byte[] sealed, int from)
            throws GeneralSecurityException {
        byte[] plain = new byte[sealed.length - from - TAG_BYTES];
        try {
            through(gcm(false, key, nonce, context), sealed, from, sealed.length - from, plain, 0);
            return plain;
        } catch (InvalidCipherTextException changed) {
            throw new GeneralSecurityException("The tag is another one", changed);
        }
    }

    private static GCMModeCipher gcm(boolean encrypts, byte[] key, byte[] nonce, byte[] context) {
        GCMModeCipher gcm = GCMBlockCipher.newInstance(AESEngine.newInstance());
        gcm.init(encrypts, new AEADParameters(new KeyParameter(key), 8 * TAG_BYTES, nonce, context));
        return gcm;
    }

    private static void through(GCMModeCipher gcm, byte[] in, int from, int length, byte[] out, int to)
            throws InvalidCipherTextException {
        int written = gcm.processBytes(in, from, length, out, to);
        gcm.doFinal(out, to + written);
    }
}
