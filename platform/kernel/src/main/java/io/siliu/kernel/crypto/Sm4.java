package io.siliu.kernel.crypto;

import static java.lang.Integer.rotateLeft;
import static java.lang.Integer.rotateRight;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * The block cipher SM4 (GB/T 32907) under one key, forwards alone, as modes that count need it. Substitution and mixing are
 * looked up together and two blocks go through side by side: the library, which does each byte by itself, takes eight times
 * as long, and everything that is kept of a person, a paper or a record goes through here.
 */
final class Sm4 {

    /** Words of two blocks. */
    static final int TWO_BLOCKS = 8;

    private static final int ROUNDS = 32;
    private static final int[] SYSTEM = {0xa3b1bac6, 0x56aa3350, 0x677d9197, 0xb27022dc};

    private static final byte[] SUBSTITUTE = HexFormat.of().parseHex("""
            d690e9fecce13db716b614c228fb2c052b679a762abe04c3aa44132649860699
            9c4250f491ef987a33540b43edcfac62e4b31ca9c908e89580df94fa758f3fa6
            4707a7fcf37317ba83593c19e6854fa8686b81b27164da8bf8eb0f4b70569d35
            1e240e5e6358d1a225227c3b01217887d40046579fd327524c3602e7a0c4c89e
            eabf8ad240c738b5a3f7f2cef96115a1e0ae5da49b341a55ad933230f58cb1e3
            1df6e22e8266ca60c02923ab0d534e6fd5db3745defd8e2f03ff6a726d6c5b51
            8d1baf92bbddbc7f11d95c411f105ad80ac13188a5cd7bbd2d74d012b8e5b4b0
            8969974a0c96777e65b9f109c56ec68418f07dec3adc4d2079ee5f3ed7cb3948
            """.replace("\n", ""));

    private static final int[] FIRST = mixed(0);
    private static final int[] SECOND = mixed(8);
    private static final int[] THIRD = mixed(16);
    private static final int[] FOURTH = mixed(24);

    private final int[] keys = new int[ROUNDS];

    /** @param key 16 bytes */
    Sm4(byte[] key) {
        ByteBuffer words = ByteBuffer.wrap(key);
        int[] last = new int[SYSTEM.length];
        for (int i = 0; i < last.length; i++) {
            last[i] = words.getInt() ^ SYSTEM[i];
        }
        for (int round = 0; round < ROUNDS; round++) {
            int word = substituted(last[round + 1 & 3] ^ last[round + 2 & 3] ^ last[round + 3 & 3] ^ constant(round));
            last[round & 3] ^= word ^ rotateLeft(word, 13) ^ rotateLeft(word, 23);
            keys[round] = last[round & 3];
        }
    }

    /** Encrypts two blocks that differ in their last word, which is the way of counters; the results stand one after the other. */
    void encrypt(int one, int two, int three, int four, int otherFour, int[] out) {
        int a = one;
        int b = two;
        int c = three;
        int d = four;
        int e = one;
        int f = two;
        int g = three;
        int h = otherFour;
        for (int round = 0; round < ROUNDS; round += 4) {
            int key = keys[round];
            a ^= mixed4(b ^ c ^ d ^ key);
            e ^= mixed4(f ^ g ^ h ^ key);
            key = keys[round + 1];
            b ^= mixed4(c ^ d ^ a ^ key);
            f ^= mixed4(g ^ h ^ e ^ key);
            key = keys[round + 2];
            c ^= mixed4(d ^ a ^ b ^ key);
            g ^= mixed4(h ^ e ^ f ^ key);
            key = keys[round + 3];
            d ^= mixed4(a ^ b ^ c ^ key);
            h ^= mixed4(e ^ f ^ g ^ key);
        }
        out[0] = d;
        out[1] = c;
        out[2] = b;
        out[3] = a;
        out[4] = h;
        out[5] = g;
        out[6] = f;
        out[7] = e;
    }

    private static int mixed4(int word) {
        return FIRST[word >>> 24] ^ SECOND[word >> 16 & 0xff] ^ THIRD[word >> 8 & 0xff] ^ FOURTH[word & 0xff];
    }

    /** What becomes of each byte at one place of a word. */
    private static int[] mixed(int place) {
        int[] all = new int[SUBSTITUTE.length];
        for (int i = 0; i < all.length; i++) {
            int word = SUBSTITUTE[i] << 24;
            int mixed = word ^ rotateLeft(word, 2) ^ rotateLeft(word, 10) ^ rotateLeft(word, 18) ^ rotateLeft(word, 24);
            all[i] = rotateRight(mixed, place);
        }
        return all;
    }

    private static int substituted(int word) {
        return (SUBSTITUTE[word >>> 24] & 0xff) << 24
                | (SUBSTITUTE[word >> 16 & 0xff] & 0xff) << 16
                | (SUBSTITUTE[word >> 8 & 0xff] & 0xff) << 8
                | SUBSTITUTE[word & 0xff] & 0xff;
    }

    /** Its bytes are multiples of seven (GB/T 32907, 7.3). */
    private static int constant(int round) {
        int word = 0;
        for (int place = 0; place < 4; place++) {
            word = word << 8 | (4 * round + place) * 7 & 0xff;
        }
        return word;
    }
}
