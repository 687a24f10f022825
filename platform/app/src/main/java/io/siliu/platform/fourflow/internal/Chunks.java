package io.siliu.platform.fourflow.internal;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is written in bulk into statements of a bounded size. */
final class Chunks {

    private static final int ROWS_AT_ONCE = 200;

    private Chunks() {}

    static <T> List<List<T>> of(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ROWS_AT_ONCE) {
            chunks.add(all.subList(from, Math.min(all.size(), from + ROWS_AT_ONCE)));
        }
        return chunks;
    }
}
