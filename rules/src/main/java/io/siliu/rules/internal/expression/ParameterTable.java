package io.siliu.rules.internal.expression;

import io.siliu.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one parameter, found by occupation, region and day. The nearest row wins: one for the occupation before
 * one for all, then the longest region prefix.
 */
public final class ParameterTable {

    private static final int[] REGION_PREFIXES = {6, 4, 2};

    private final ValueType type;
    private final Map<Place, List<Row>> rows = new HashMap<>();

    /**
     * One value with the span in which it holds.
     *
     * @param value exact decimal, text or truth by the type of the table
     * @param source where the value comes from
     */
    public record Row(String occupation, String region, Period effective, Object value, String source) {}

    private record Place(String occupation, String region) {}

    /** @throws IllegalArgumentException when two rows hold for the same occupation, region and day */
    ParameterTable(ValueType type, List<Row> all) {
        this.type = type;
        for (Row row : all) {
            List<Row> same = rows.computeIfAbsent(new Place(row.occupation, row.region), place -> new ArrayList<>());
            if (same.stream().anyMatch(other -> other.effective.overlaps(row.effective))) {
                throw new Miswritten(
                        "从 " + row.effective.from() + " 起有两行同时生效",
                        "two rows hold at once from " + row.effective.from());
            }
            same.add(row);
        }
    }

    ValueType type() {
        return type;
    }

    /** All rows, in no particular order. */
    public List<Row> rows() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /** What would hold on the first day of this row if the row were not there; null where nothing would. */
    public Object fallbackOf(Row row) {
        LocalDate day = row.effective.from();
        String region = row.region;
        while (region != null) {
            region = region.length() == 2 ? null : region.substring(0, region.length() - 2);
            Object value = valueAt(new Place(row.occupation, region), day);
            if (value != null) {
                return value;
            }
        }
        return row.occupation == null ? null : valueIn(null, row.region, day);
    }

    /** The value, or null where no row holds. */
    Object valueFor(String occupation, String region, LocalDate day) {
        if (occupation != null) {
            Object own = valueIn(occupation, region, day);
            if (own != null) {
                return own;
            }
        }
        return valueIn(null, region, day);
    }

    private Object valueIn(String occupation, String region, LocalDate day) {
        if (region != null) {
            for (int length : REGION_PREFIXES) {
                Object value = region.length() < length
                        ? null
                        : valueAt(new Place(occupation, region.substring(0, length)), day);
                if (value != null) {
                    return value;
                }
            }
        }
        return valueAt(new Place(occupation, null), day);
    }

    private Object valueAt(Place place, LocalDate day) {
        for (Row row : rows.getOrDefault(place, List.of())) {
            if (row.effective.contains(day)) {
                return row.value;
            }
        }
        return null;
    }
}
