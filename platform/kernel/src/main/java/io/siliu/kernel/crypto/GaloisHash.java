package io.siliu.kernel.crypto;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The keyed hash of Galois counter mode (GHASH, NIST SP 800-38D), a byte at a time by tables. */
final class GaloisHash {

    private static final int BLOCK = 16;
    private static final int VALUES = 256;
    private static final long POLYNOMIAL = 0xe100000000000000L;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** What the byte that is shifted out adds to the upper half. */
    private static final long[] REDUCED = new long[VALUES];

    static {
        for (int value = 0; value < VALUES; value++) {
            long high = 0;
            long low = value;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                boolean out = (low & 1) != 0;
                low = low >>> 1 | high << 63;
                high = out ? high >>> 1 ^ POLYNOMIAL : high >>> 1;
            }
            REDUCED[value] = high;
        }
    }

    /** Products of each byte and the key. */
    private final long[] high = new long[VALUES];

    private final long[] low = new long[VALUES];
    private long sumHigh;
    private long sumLow;

    /** @param key the enciphered block of zeros */
    GaloisHash(byte[] key) {
        high[128] = (long) LONG.get(key, 0);
        low[128] = (long) LONG.get(key, 8);
        for (int value = 64; value > 0; value >>= 1) {
            boolean out = (low[value << 1] & 1) != 0;
            low[value] = low[value << 1] >>> 1 | high[value << 1] << 63;
            high[value] = out ? high[value << 1] >>> 1 ^ POLYNOMIAL : high[value << 1] >>> 1;
        }
        for (int power = 2; power < VALUES; power <<= 1) {
            for (int rest = 1; rest < power; rest++) {
                high[power + rest] = high[power] ^ high[rest];
                low[power + rest] = low[power] ^ low[rest];
            }
        }
    }

    /** Takes in a part, filled up with zeros to whole blocks. */
    void add(byte[] part, int from, int length) {
        int whole = length / BLOCK * BLOCK;
        for (int at = from; at < from + whole; at += BLOCK) {
            add((long) LONG.get(part, at), (long) LONG.get(part, at + 8));
        }
        if (whole < length) {
            byte[] last = new byte[BLOCK];
            System.arraycopy(part, from + whole, last, 0, length - whole);
            add((long) LONG.get(last, 0), (long) LONG.get(last, 8));
        }
    }

    /** Takes in one block. */
    void add(long blockHigh, long blockLow) {
        long xHigh = sumHigh ^ blockHigh;
        long xLow = sumLow ^ blockLow;
        long zHigh = 0;
        long zLow = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            int out = (int) zLow & 0xff;
            int value = (int) (xLow >>> shift) & 0xff;
            zLow = (zLow >>> 8 | zHigh << 56) ^ low[value];
            zHigh = zHigh >>> 8 ^ REDUCED[out] ^ high[value];
        }
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            int out = (int) zLow & 0xff;
            int value = (int) (xHigh >>> shift) & 0xff;
            zLow = (zLow >>> 8 | zHigh << 56) ^ low[value];
            zHigh = zHigh >>> 8 ^ REDUCED[out] ^ high[value];
        }
        sumHigh = zHigh;
        sumLow = zLow;
    }

    /** The sum of all that was taken in. */
    byte[] sum() {
        byte[] sum = new byte[BLOCK];
        LONG.set(sum, 0, sumHigh);
        LONG.set(sum, 8, sumLow);
        return sum;
    }
}
