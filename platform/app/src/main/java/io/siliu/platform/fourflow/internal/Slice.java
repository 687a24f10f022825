package io.siliu.platform.fourflow.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * One page of a list with the latest first, read forth or back, and whether there is more at either end.
 *
 * @param earlier whether others stand before the first row
 * @param later whether others stand behind the last row
 */
record Slice<T>(List<T> rows, boolean earlier, boolean later) {

    /** @param fetched one row more than a page holds, where there is one; the latest last where the reader goes back */
    static <T> Slice<T> of(List<T> fetched, int size, PlaceInCause place) {
        boolean more = fetched.size() > size;
        List<T> rows = new ArrayList<>(more ? fetched.subList(0, size) : fetched);
        boolean back = place.after() != null;
        if (back) {
            Collections.reverse(rows);
        }
        return new Slice<>(rows, back ? more : place.before() != null, back || more);
    }

    /** Id of the first row where others stand before it, or null. */
    Long previous(ToLongFunction<T> id) {
        return earlier && !rows.isEmpty() ? Long.valueOf(id.applyAsLong(rows.get(0))) : null;
    }

    /** Id of the last row where others follow, or null. */
    Long next(ToLongFunction<T> id) {
        return later && !rows.isEmpty() ? Long.valueOf(id.applyAsLong(rows.get(rows.size() - 1))) : null;
    }
}
