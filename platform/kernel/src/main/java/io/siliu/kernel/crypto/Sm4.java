package io.siliu.kernel.crypto;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HexFormat;

/**
 * The block cipher SM4 (GB/T 32907-2016) in its direction of enciphering, which is all that counter modes need. Substitution
 * and diffusion are one look-up a byte, in tables that are worked out once.
 */
final class Sm4 {

    static final int BLOCK = 16;

    private static final int ROUNDS = 32;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private static final String BOX =
            "d690e9fecce13db716b614c228fb2c052b679a762abe04c3aa441326498606999c4250f491ef987a33540b43edcfac62"
                    + "e4b31ca9c908e89580df94fa758f3fa64707a7fcf37317ba83593c19e6854fa8686b81b27164da8bf8eb0f4b70569d35"
                    + "1e240e5e6358d1a225227c3b01217887d40046579fd327524c3602e7a0c4c89eeabf8ad240c738b5a3f7f2cef96115a1"
                    + "e0ae5da49b341a55ad933230f58cb1e31df6e22e8266ca60c02923ab0d534e6fd5db3745defd8e2f03ff6a726d6c5b51"
                    + "8d1baf92bbddbc7f11d95c411f105ad80ac13188a5cd7bbd2d74d012b8e5b4b08969974a0c96777e65b9f109c56ec684"
                    + "18f07dec3adc4d2079ee5f3ed7cb3948";

    private static final int[] SYSTEM = {0xa3b1bac6, 0x56aa3350, 0x677d9197, 0xb27022dc};
    private static final byte[] S = HexFormat.of().parseHex(BOX);
    private static final int[] T0 = new int[256];
    private static final int[] T1 = new int[256];
    private static final int[] T2 = new int[256];
    private static final int[] T3 = new int[256];

    static {
        for (int value = 0; value < 256; value++) {
            int s = (S[value] & 0xff) << 24;
            int mixed = s
                    ^ Integer.rotateLeft(s, 2)
                    ^ Integer.rotateLeft(s, 10)
                    ^ Integer.rotateLeft(s, 18)
                    ^ Integer.rotateLeft(s, 24);
            T0[value] = mixed;
            T1[value] = Integer.rotateRight(mixed, 8);
            T2[value] = Integer.rotateRight(mixed, 16);
            T3[value] = Integer.rotateRight(mixed, 24);
        }
    }

    private final int[] keys = new int[ROUNDS];

    Sm4(byte[] key) {
        if (key.length != BLOCK) {
            throw new IllegalArgumentException("A key of SM4 has 16 bytes, this one " + key.length);
        }
        int[] k = new int[4];
        for (int word = 0; word < 4; word++) {
            k[word] = (int) INT.get(key, word * Integer.BYTES) ^ SYSTEM[word];
        }
        for (int round = 0; round < ROUNDS; round++) {
            int x = k[1] ^ k[2] ^ k[3] ^ constant(round);
            int s = (S[x >>> 24] & 0xff) << 24
                    | (S[x >>> 16 & 0xff] & 0xff) << 16
                    | (S[x >>> 8 & 0xff] & 0xff) << 8
                    | S[x & 0xff] & 0xff;
            keys[round] = k[0] ^ s ^ Integer.rotateLeft(s, 13) ^ Integer.rotateLeft(s, 23);
            k[0] = k[1];
            k[1] = k[2];
            k[2] = k[3];
            k[3] = keys[round];
        }
    }

    /** The constant of a round: four bytes that rise by seven. */
    private static int constant(int round) {
        int constant = 0;
        for (int place = 0; place < 4; place++) {
            constant = constant << 8 | (4 * round + place) * 7 & 0xff;
        }
        return constant;
    }

    private static int mixed(int x) {
        return T0[x >>> 24] ^ T1[x >>> 16 & 0xff] ^ T2[x >>> 8 & 0xff] ^ T3[x & 0xff];
    }

    /** One block from its four words, written to a place. */
    void encipher(int w0, int w1, int w2, int w3, byte[] out, int at) {
        int[] k = keys;
        int a = w0;
        int b = w1;
        int c = w2;
        int d = w3;
        for (int round = 0; round < ROUNDS; round += 4) {
            a ^= mixed(b ^ c ^ d ^ k[round]);
            b ^= mixed(c ^ d ^ a ^ k[round + 1]);
            c ^= mixed(d ^ a ^ b ^ k[round + 2]);
            d ^= mixed(a ^ b ^ c ^ k[round + 3]);
        }
        put(out, at, d, c, b, a);
    }

    /** Two blocks that differ in their last word alone: the processor works on both at once. */
    void encipherTwo(int w0, int w1, int w2, int last, int otherLast, byte[] out, int at) {
        int[] k = keys;
        int a = w0;
        int b = w1;
        int c = w2;
        int d = last;
        int e = w0;
        int f = w1;
        int g = w2;
        int h = otherLast;
        for (int round = 0; round < ROUNDS; round += 4) {
            a ^= mixed(b ^ c ^ d ^ k[round]);
            e ^= mixed(f ^ g ^ h ^ k[round]);
            b ^= mixed(c ^ d ^ a ^ k[round + 1]);
            f ^= mixed(g ^ h ^ e ^ k[round + 1]);
            c ^= mixed(d ^ a ^ b ^ k[round + 2]);
            g ^= mixed(h ^ e ^ f ^ k[round + 2]);
            d ^= mixed(a ^ b ^ c ^ k[round + 3]);
            h ^= mixed(e ^ f ^ g ^ k[round + 3]);
        }
        put(out, at, d, c, b, a);
        put(out, at + BLOCK, h, g, f, e);
    }

    private static void put(byte[] out, int at, int w0, int w1, int w2, int w3) {
        INT.set(out, at, w0);
        INT.set(out, at + 4, w1);
        INT.set(out, at + 8, w2);
        INT.set(out, at + 12, w3);
    }
}
