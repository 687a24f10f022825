package io.siliu.platform.fourflow.internal.solving;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What else was read with certainty and tells two papers of one task, day and amount apart: the time of day, the tax, the
 * quantity. Two forms of one paper may lack some of it, and contradict each other in none.
 *
 * @param values by the name of the field
 */
public record Particulars(Map<String, String> values) {

    public static final Particulars NONE = new Particulars(Map.of());

    /** In the place of the fields of a paper that was read before these were kept; written by a migration alone. */
    private static final String UNREAD = "unread";

    public Particulars {
        values = Map.copyOf(values);
    }

    /** Also where those of one were never looked for, and may be any. */
    boolean contradict(Particulars other) {
        return isUnread()
                || other.isUnread()
                || values.entrySet().stream().anyMatch(own -> {
                    String others = other.values.get(own.getKey());
                    return others != null && !others.equals(own.getValue());
                });
    }

    private boolean isUnread() {
        return values.containsKey(UNREAD);
    }

    /** In one column: {@code minute=10:24,quantity=3}; null where there are none. */
    public String written() {
        return values.isEmpty()
                ? null
                : new TreeMap<>(values)
                        .entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining(","));
    }

    /** What {@link #written()} wrote. */
    public static Particulars read(String written) {
        if (written == null) {
            return NONE;
        }
        return new Particulars(Arrays.stream(written.split(","))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1])));
    }
}
