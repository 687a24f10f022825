package io.siliu.ocr.internal.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Labels put together of few words, as those who print forms put them together. */
final class WordLists {

    private WordLists() {}

    /** Each of the first words before each of the second. */
    static List<String> joined(List<String> first, List<String> then) {
        return first.stream()
                .flatMap(one -> then.stream().map(other -> one + other))
                .distinct()
                .toList();
    }

    @SafeVarargs
    static List<String> together(List<String>... lists) {
        Set<String> all = new LinkedHashSet<>();
        for (List<String> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }
}
