package io.siliu.kernel.crypto;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The digest SM3 (GB/T 32905-2016) of a whole message. The library of the suites gives the same and is made for messages that
 * come in parts; every record that is sealed or screened is digested, so this is written for speed.
 */
final class Sm3 {

    private static final int BLOCK = 64;
    private static final int LENGTH_BYTES = 8;
    private static final int ROUNDS = 64;
    private static final int FIRST_ROUNDS = 16;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** The constants of the rounds, each rotated as its round wants it. */
    private static final int[] T = new int[ROUNDS];

    static {
        for (int round = 0; round < ROUNDS; round++) {
            T[round] = Integer.rotateLeft(round < FIRST_ROUNDS ? 0x79cc4519 : 0x7a879d8a, round);
        }
    }

    private final int[] state = {
        0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
    };

    /** Words of the block, expanded. */
    private final int[] words = new int[ROUNDS + 4];

    private Sm3() {}

    static byte[] digest(byte[] message) {
        Sm3 sm3 = new Sm3();
        int whole = message.length / BLOCK * BLOCK;
        for (int at = 0; at < whole; at += BLOCK) {
            sm3.block(message, at);
        }
        int rest = message.length - whole;
        byte[] last = Arrays.copyOf(
                Arrays.copyOfRange(message, whole, message.length),
                rest + 1 + LENGTH_BYTES <= BLOCK ? BLOCK : 2 * BLOCK);
        last[rest] = (byte) 0x80;
        LONG.set(last, last.length - LENGTH_BYTES, (long) message.length * Byte.SIZE);
        for (int at = 0; at < last.length; at += BLOCK) {
            sm3.block(last, at);
        }
        byte[] digest = new byte[sm3.state.length * Integer.BYTES];
        for (int word = 0; word < sm3.state.length; word++) {
            INT.set(digest, word * Integer.BYTES, sm3.state[word]);
        }
        return digest;
    }

    private void block(byte[] message, int at) {
        expand(message, at);
        compress();
    }

    private void expand(byte[] message, int at) {
        int[] w = words;
        for (int j = 0; j < FIRST_ROUNDS; j++) {
            w[j] = (int) INT.get(message, at + j * Integer.BYTES);
        }
        for (int j = FIRST_ROUNDS; j < w.length; j++) {
            int x = w[j - 16] ^ w[j - 9] ^ Integer.rotateLeft(w[j - 3], 15);
            w[j] = x
                    ^ Integer.rotateLeft(x, 15)
                    ^ Integer.rotateLeft(x, 23)
                    ^ Integer.rotateLeft(w[j - 13], 7)
                    ^ w[j - 6];
        }
    }

    private void compress() {
        int[] w = words;
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        int f = state[5];
        int g = state[6];
        int h = state[7];
        for (int j = 0; j < FIRST_ROUNDS; j++) {
            int a12 = Integer.rotateLeft(a, 12);
            int ss1 = Integer.rotateLeft(a12 + e + T[j], 7);
            int tt1 = (a ^ b ^ c) + d + (ss1 ^ a12) + (w[j] ^ w[j + 4]);
            int tt2 = (e ^ f ^ g) + h + ss1 + w[j];
            d = c;
            c = Integer.rotateLeft(b, 9);
            b = a;
            a = tt1;
            h = g;
            g = Integer.rotateLeft(f, 19);
            f = e;
            e = tt2 ^ Integer.rotateLeft(tt2, 9) ^ Integer.rotateLeft(tt2, 17);
        }
        for (int j = FIRST_ROUNDS; j < ROUNDS; j++) {
            int a12 = Integer.rotateLeft(a, 12);
            int ss1 = Integer.rotateLeft(a12 + e + T[j], 7);
            int tt1 = (a & b | c & (a | b)) + d + (ss1 ^ a12) + (w[j] ^ w[j + 4]);
            int tt2 = ((f ^ g) & e ^ g) + h + ss1 + w[j];
            d = c;
            c = Integer.rotateLeft(b, 9);
            b = a;
            a = tt1;
            h = g;
            g = Integer.rotateLeft(f, 19);
            f = e;
            e = tt2 ^ Integer.rotateLeft(tt2, 9) ^ Integer.rotateLeft(tt2, 17);
        }
        state[0] ^= a;
        state[1] ^= b;
        state[2] ^= c;
        state[3] ^= d;
        state[4] ^= e;
        state[5] ^= f;
        state[6] ^= g;
        state[7] ^= h;
    }
}
