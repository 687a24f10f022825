package io.siliu.ocr.internal.pdf;

import java.util.HashMap;
import java.util.Map;

/** Counts the letters that pages set, and those of fonts that do not tell which letters they are: they are seen and cannot be read. */
final class UntoldLetters {

    /** Fewer are ticks, bullets and the marks of lists. */
    private static final int MANY = 10;

    /** One in so many is a good part. */
    private static final int GOOD_PART = 4;

    private final Map<Integer, Integer> set = new HashMap<>();
    private final Map<Integer, Integer> untold = new HashMap<>();

    void count(int page, boolean told) {
        set.merge(page, 1, Integer::sum);
        untold.merge(page, told ? 0 : 1, Integer::sum);
    }

    /** Whether a good part of what a page sets is not told. */
    boolean areManyOn(int page) {
        int seen = untold.getOrDefault(page, 0);
        return seen >= MANY && GOOD_PART * seen >= set.get(page);
    }

    /** Whether a text says what is seen; numbers of glyphs in places that are nobody's, and stand-ins, do not. */
    static boolean tells(String text) {
        if (text == null || text.isEmpty()) {
            return false;
        }
        int first = text.codePointAt(0);
        return first >= ' ' && first != 0xFFFD && Character.getType(first) != Character.PRIVATE_USE;
    }
}
