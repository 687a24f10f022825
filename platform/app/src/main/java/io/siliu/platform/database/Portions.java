package io.siliu.platform.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Cuts what is asked for or written in bulk, so that no statement grows with it: the database keeps a packet of 16 MB at most,
 * and plans a list of some hundred keys as quickly as a short one.
 */
public final class Portions {

    /** Keys that one statement asks for. */
    public static final int KEYS = 500;

    /** Rows that one statement writes, or that are opened and held at once; a row may be some kilobytes. */
    public static final int ROWS = 200;

    private Portions() {}

    /**
     * All of them in their order.
     *
     * @param most how many one portion holds, 1 or more
     */
    public static <T> List<List<T>> of(Collection<T> all, int most) {
        List<T> listed = List.copyOf(all);
        List<List<T>> portions = new ArrayList<>();
        for (int start = 0; start < listed.size(); start += most) {
            portions.add(listed.subList(start, Math.min(listed.size(), start + most)));
        }
        return portions;
    }

    /** What is answered on each of the keys, every key being asked for once, {@link #KEYS} in a statement. */
    public static <K, R> List<R> asked(Collection<K> keys, Function<? super List<K>, List<R>> query) {
        List<R> answers = new ArrayList<>();
        for (List<K> some : of(keys.stream().distinct().toList(), KEYS)) {
            answers.addAll(query.apply(some));
        }
        return answers;
    }
}
