package io.siliu.kernel.crypto;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** SM4 in Galois counter mode (RFC 8998). */
final class Sm4Gcm implements GaloisCounterMode {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(int[].class, BIG_ENDIAN);

    @Override
    public void encrypt(byte[] key, byte[] nonce, byte[] context, byte[] plain, byte[] out, int to) {
        Message message = new Message(key, nonce);
        message.count(plain, 0, plain.length, out, to);
        message.tag(context, out, to, plain.length).get(0, out, to + plain.length, TAG_BYTES);
    }

    /** Nothing is decrypted whose tag is not right. */
    @Override
    public byte[] decrypt(byte[] key, byte[] nonce, byte[] context, byte[] sealed, int from)
            throws GeneralSecurityException {
        byte[] plain = new byte[sealed.length - from - TAG_BYTES];
        Message message = new Message(key, nonce);
        byte[] tag = new byte[TAG_BYTES];
        System.arraycopy(sealed, from + plain.length, tag, 0, TAG_BYTES);
        if (!MessageDigest.isEqual(
                message.tag(context, sealed, from, plain.length).array(), tag)) {
            throw new GeneralSecurityException("The tag is another one");
        }
        message.count(sealed, from, plain.length, plain, 0);
        return plain;
    }

    /** One message under its key and nonce. */
    private static final class Message {

        private final Sm4 cipher;
        private final int one;
        private final int two;
        private final int three;
        private final int[] stream = new int[Sm4.TWO_BLOCKS];

        private Message(byte[] key, byte[] nonce) {
            cipher = new Sm4(key);
            one = (int) WORDS.get(nonce, 0);
            two = (int) WORDS.get(nonce, 4);
            three = (int) WORDS.get(nonce, 8);
        }

        /** Puts the key stream over the bytes; the first counter belongs to the tag. */
        private void count(byte[] in, int from, int length, byte[] out, int to) {
            int counter = 2;
            int most = Integer.BYTES * Sm4.TWO_BLOCKS;
            int done = 0;
            for (; done + most <= length; done += most, counter += 2) {
                cipher.encrypt(one, two, three, counter, counter + 1, stream);
                for (int word = 0; word < Sm4.TWO_BLOCKS; word++) {
                    int place = done + Integer.BYTES * word;
                    WORDS.set(out, to + place, (int) WORDS.get(in, from + place) ^ stream[word]);
                }
            }
            if (done < length) {
                cipher.encrypt(one, two, three, counter, counter + 1, stream);
                for (int rest = 0; done + rest < length; rest++) {
                    int key = stream[rest / Integer.BYTES] >>> 24 - 8 * (rest % Integer.BYTES);
                    out[to + done + rest] = (byte) (in[from + done + rest] ^ key);
                }
            }
        }

        private ByteBuffer tag(byte[] context, byte[] encrypted, int from, int length) {
            cipher.encrypt(0, 0, 0, 0, 0, stream);
            Ghash hash = new Ghash(word(0), word(2));
            hash.update(context, 0, context.length);
            hash.update(encrypted, from, length);
            hash.update((long) Byte.SIZE * context.length, (long) Byte.SIZE * length);
            cipher.encrypt(one, two, three, 1, 1, stream);
            return ByteBuffer.allocate(TAG_BYTES).putLong(hash.high() ^ word(0)).putLong(hash.low() ^ word(2));
        }

        /** Two words of the key stream. */
        private long word(int place) {
            return (long) stream[place] << 32 | stream[place + 1] & 0xffff_ffffL;
        }
    }
}
