package io.siliu.ocr.internal.learned;

import java.util.Arrays;

/** The signs of one thing, each a number made of its letters (FNV-1a of 32 bits), each once. */
final class SignSet {

    private static final int FIRST = 0x811C9DC5;
    private static final int PRIME = 0x01000193;
    private static final int EXPECTED = 512;

    private int[] signs = new int[EXPECTED];
    private int size;

    /** A whole text is the sign. */
    void word(char where, CharSequence text) {
        int hash = step(step(FIRST, where), '=');
        for (int at = 0; at < text.length(); at++) {
            hash = step(hash, text.charAt(at));
        }
        add(hash);
    }

    /** Every run of so many letters is one. */
    void grams(char where, CharSequence text, int shortest, int longest) {
        for (int from = 0; from < text.length(); from++) {
            int hash = step(FIRST, where);
            int end = Math.min(text.length(), from + longest);
            for (int at = from; at < end; at++) {
                hash = step(hash, text.charAt(at));
                if (at - from + 1 >= shortest) {
                    add(hash);
                }
            }
        }
    }

    private static int step(int hash, char letter) {
        return ((hash ^ (letter & 0xFF)) * PRIME ^ (letter >>> 8)) * PRIME;
    }

    private void add(int sign) {
        if (size == signs.length) {
            signs = Arrays.copyOf(signs, 2 * size);
        }
        signs[size++] = sign;
    }

    /** In order, each once. */
    int[] distinct() {
        int[] sorted = Arrays.copyOf(signs, size);
        Arrays.sort(sorted);
        int kept = 0;
        for (int at = 0; at < sorted.length; at++) {
            if (at == 0 || sorted[at] != sorted[at - 1]) {
                sorted[kept++] = sorted[at];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
