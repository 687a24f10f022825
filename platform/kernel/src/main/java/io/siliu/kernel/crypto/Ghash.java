package io.siliu.kernel.crypto;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * The authentication of Galois counter mode (NIST SP 800-38D, 6.4). Products of polynomials are made of products of whole
 * numbers with holes that take up the carries, after Thomas Pornin's constant-time GHASH: it needs no table for each key,
 * which would be more work than a short message, and tells a watching cache nothing.
 */
final class Ghash {

    private static final int BLOCK = 16;
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, BIG_ENDIAN);
    private static final long EVERY_FOURTH = 0x1111_1111_1111_1111L;

    private final long high;
    private final long low;
    private final long sum;
    private final long highBackwards;
    private final long lowBackwards;
    private final long sumBackwards;
    private long stateHigh;
    private long stateLow;

    /** @param high first half of the encrypted block of zeros, {@code low} the second */
    Ghash(long high, long low) {
        this.high = high;
        this.low = low;
        this.sum = high ^ low;
        this.highBackwards = Long.reverse(high);
        this.lowBackwards = Long.reverse(low);
        this.sumBackwards = highBackwards ^ lowBackwards;
    }

    /** Takes bytes in, filled up to whole blocks with zeros. */
    void update(byte[] bytes, int from, int length) {
        int whole = from + length / BLOCK * BLOCK;
        for (int place = from; place < whole; place += BLOCK) {
            update((long) WORDS.get(bytes, place), (long) WORDS.get(bytes, place + Long.BYTES));
        }
        if (whole < from + length) {
            byte[] rest = Arrays.copyOf(Arrays.copyOfRange(bytes, whole, from + length), BLOCK);
            update((long) WORDS.get(rest, 0), (long) WORDS.get(rest, Long.BYTES));
        }
    }

    /** Takes one block in. */
    void update(long first, long second) {
        long y1 = stateHigh ^ first;
        long y0 = stateLow ^ second;
        long y1Backwards = Long.reverse(y1);
        long y0Backwards = Long.reverse(y0);
        long z0 = product(y0, low);
        long z1 = product(y1, high);
        long z2 = product(y0 ^ y1, sum) ^ z0 ^ z1;
        long z0Backwards = product(y0Backwards, lowBackwards);
        long z1Backwards = product(y1Backwards, highBackwards);
        long z2Backwards = product(y0Backwards ^ y1Backwards, sumBackwards) ^ z0Backwards ^ z1Backwards;
        long v3 = Long.reverse(z1Backwards) >>> 1;
        long v2 = z1 ^ Long.reverse(z2Backwards) >>> 1;
        long v1 = z2 ^ Long.reverse(z0Backwards) >>> 1;
        reduce(v3 << 1 | v2 >>> 63, v2 << 1 | v1 >>> 63, v1 << 1 | z0 >>> 63, z0 << 1);
    }

    /** Modulo x^128 + x^7 + x^2 + x + 1. */
    private void reduce(long v3, long v2, long v1, long v0) {
        long w1 = v1 ^ v0 << 63 ^ v0 << 62 ^ v0 << 57;
        long w2 = v2 ^ v0 ^ v0 >>> 1 ^ v0 >>> 2 ^ v0 >>> 7;
        stateLow = w2 ^ w1 << 63 ^ w1 << 62 ^ w1 << 57;
        stateHigh = v3 ^ w1 ^ w1 >>> 1 ^ w1 >>> 2 ^ w1 >>> 7;
    }

    /** The lower half of the product of two polynomials. */
    private static long product(long x, long y) {
        long x0 = x & EVERY_FOURTH;
        long x1 = x & EVERY_FOURTH << 1;
        long x2 = x & EVERY_FOURTH << 2;
        long x3 = x & EVERY_FOURTH << 3;
        long y0 = y & EVERY_FOURTH;
        long y1 = y & EVERY_FOURTH << 1;
        long y2 = y & EVERY_FOURTH << 2;
        long y3 = y & EVERY_FOURTH << 3;
        return (x0 * y0 ^ x1 * y3 ^ x2 * y2 ^ x3 * y1) & EVERY_FOURTH
                | (x0 * y1 ^ x1 * y0 ^ x2 * y3 ^ x3 * y2) & EVERY_FOURTH << 1
                | (x0 * y2 ^ x1 * y1 ^ x2 * y0 ^ x3 * y3) & EVERY_FOURTH << 2
                | (x0 * y3 ^ x1 * y2 ^ x2 * y1 ^ x3 * y0) & EVERY_FOURTH << 3;
    }

    long high() {
        return stateHigh;
    }

    long low() {
        return stateLow;
    }
}
