package io.siliu.platform.assessment.internal.web;

import java.util.HashMap;
import java.util.Map;

/**
 * What the names stand for that a condition gives to one of a list, such as {@code invoice} for each of {@code invoices}.
 *
 * @param lists path of the list from the root of the facts, by name
 */
record ListNames(Map<String, String> lists) {

    static final ListNames NONE = new ListNames(Map.of());

    ListNames {
        lists = Map.copyOf(lists);
    }

    /** With one name more, for one of a list whose path may begin with a name itself. */
    ListNames and(String name, String list) {
        Map<String, String> more = new HashMap<>(lists);
        more.put(name, fromRoot(list));
        return new ListNames(more);
    }

    /** The path from the root of the facts, where it begins with a name for one of a list. */
    String fromRoot(String path) {
        int dot = path.indexOf('.');
        String list = lists.get(dot < 0 ? path : path.substring(0, dot));
        return list == null ? path : list + (dot < 0 ? "" : path.substring(dot));
    }
}
