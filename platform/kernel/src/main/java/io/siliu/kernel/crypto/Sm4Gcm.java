package io.siliu.kernel.crypto;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * SM4 in Galois counter mode (NIST SP 800-38D, RFC 8998) with a nonce of 12 bytes and a tag of 16, for one message. The
 * library of the suites gives the same bytes; each record has a key and a handful of short messages of its own, for which it
 * takes several times as long.
 */
final class Sm4Gcm {

    static final int TAG = 16;

    private static final int BLOCK = Sm4.BLOCK;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final Sm4 cipher;
    private final GaloisHash hash;
    private final int n0;
    private final int n1;
    private final int n2;
    private final int contextLength;

    /** @param at where the nonce stands */
    private Sm4Gcm(byte[] key, byte[] nonce, int at, byte[] context) {
        cipher = new Sm4(key);
        n0 = (int) INT.get(nonce, at);
        n1 = (int) INT.get(nonce, at + 4);
        n2 = (int) INT.get(nonce, at + 8);
        byte[] zeros = new byte[BLOCK];
        cipher.encipher(0, 0, 0, 0, zeros, 0);
        hash = new GaloisHash(zeros);
        hash.add(context, 0, context.length);
        contextLength = context.length;
    }

    /** Enciphers into {@code out}, where the nonce stands already; the tag follows the text. */
    static void encrypt(byte[] key, byte[] context, byte[] plain, byte[] out, int nonceAt, int to) {
        Sm4Gcm gcm = new Sm4Gcm(key, out, nonceAt, context);
        gcm.through(plain, 0, plain.length, out, to);
        System.arraycopy(gcm.tag(out, to, plain.length), 0, out, to + plain.length, TAG);
    }

    /** The plain text; empty where the tag is another, and then nothing was deciphered. */
    static Optional<byte[]> decrypt(byte[] key, byte[] context, byte[] sealed, int nonceAt, int from) {
        int length = sealed.length - from - TAG;
        Sm4Gcm gcm = new Sm4Gcm(key, sealed, nonceAt, context);
        byte[] tag = gcm.tag(sealed, from, length);
        if (!MessageDigest.isEqual(tag, Arrays.copyOfRange(sealed, from + length, sealed.length))) {
            return Optional.empty();
        }
        byte[] plain = new byte[length];
        gcm.through(sealed, from, length, plain, 0);
        return Optional.of(plain);
    }

    /** The counter of the text begins with two; one is that of the tag. */
    private void through(byte[] in, int from, int length, byte[] out, int to) {
        byte[] stream = new byte[2 * BLOCK];
        int counter = 2;
        int done = 0;
        for (; done + 2 * BLOCK <= length; done += 2 * BLOCK) {
            cipher.encipherTwo(n0, n1, n2, counter, counter + 1, stream, 0);
            counter += 2;
            for (int at = 0; at < 2 * BLOCK; at += Long.BYTES) {
                LONG.set(out, to + done + at, (long) LONG.get(in, from + done + at) ^ (long) LONG.get(stream, at));
            }
        }
        if (done < length) {
            cipher.encipherTwo(n0, n1, n2, counter, counter + 1, stream, 0);
            for (int at = 0; done + at < length; at++) {
                out[to + done + at] = (byte) (in[from + done + at] ^ stream[at]);
            }
        }
    }

    private byte[] tag(byte[] text, int from, int length) {
        hash.add(text, from, length);
        hash.add((long) contextLength * Byte.SIZE, (long) length * Byte.SIZE);
        byte[] tag = hash.sum();
        byte[] mask = new byte[BLOCK];
        cipher.encipher(n0, n1, n2, 1, mask, 0);
        for (int at = 0; at < TAG; at++) {
            tag[at] ^= mask[at];
        }
        return tag;
    }
}
