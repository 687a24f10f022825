package io.siliu.platform.settlement.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Asks for any number of keys in statements of bearable length. */
public final class KeyChunks {

    private static final int KEYS_A_STATEMENT = 500;

    private KeyChunks() {}

    public static <K, R> List<R> of(Collection<K> keys, Function<List<K>, List<R>> query) {
        List<K> distinct = keys.stream().distinct().toList();
        List<R> rows = new ArrayList<>();
        for (int start = 0; start < distinct.size(); start += KEYS_A_STATEMENT) {
            rows.addAll(query.apply(distinct.subList(start, Math.min(distinct.size(), start + KEYS_A_STATEMENT))));
        }
        return rows;
    }
}
