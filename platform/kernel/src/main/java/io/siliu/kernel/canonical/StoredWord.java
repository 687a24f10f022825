package io.siliu.kernel.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A word that is looked for in texts: its first eight bytes are compared at once. */
final class StoredWord {

    static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int HEAD = Long.BYTES;

    private final byte[] word;
    private final long head;
    private final long mask;

    StoredWord(byte[] word) {
        this.word = word;
        this.head = (long) LONGS.get(Arrays.copyOf(word, Math.max(HEAD, word.length)), 0);
        this.mask = word.length >= HEAD ? -1L : (1L << HEAD * word.length) - 1;
    }

    static StoredWord of(String word) {
        return new StoredWord(word.getBytes(UTF_8));
    }

    int length() {
        return word.length;
    }

    boolean standsAt(byte[] bytes, int place) {
        if (place + HEAD > bytes.length) {
            return place + word.length <= bytes.length
                    && Arrays.equals(bytes, place, place + word.length, word, 0, word.length);
        }
        if (((long) LONGS.get(bytes, place) & mask) != head) {
            return false;
        }
        for (int i = word.length - 1; i >= HEAD; i--) {
            if (bytes[place + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
