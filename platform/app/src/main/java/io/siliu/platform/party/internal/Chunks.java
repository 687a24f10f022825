package io.siliu.platform.party.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Asks for many keys in statements of bounded length. */
final class Chunks {

    private static final int KEYS_A_STATEMENT = 500;

    private Chunks() {}

    static <K, R> List<R> of(Collection<K> keys, Function<? super Collection<K>, List<R>> query) {
        List<K> distinct = keys.stream().distinct().toList();
        List<R> rows = new ArrayList<>();
        for (int start = 0; start < distinct.size(); start += KEYS_A_STATEMENT) {
            rows.addAll(query.apply(distinct.subList(start, Math.min(distinct.size(), start + KEYS_A_STATEMENT))));
        }
        return rows;
    }
}
