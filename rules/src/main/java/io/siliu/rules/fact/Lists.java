package io.siliu.rules.fact;

import java.util.List;

/** Keeps the difference between a list that is empty and a list that was never established. */
final class Lists {

    private Lists() {}

    static <T> List<T> copy(List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
