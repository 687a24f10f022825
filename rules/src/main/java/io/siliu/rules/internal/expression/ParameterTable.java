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

    /** What is selected for a record of this kind; null where no row holds. */
    public Row rowFor(String occupation, String region, LocalDate day) {
        return rowFor(occupation, region, day, null);
    }

    /** What would be selected if this row were not there; null where no row would hold. */
    public Row rowWithout(Row taken, String occupation, String region, LocalDate day) {
        return rowFor(occupation, region, day, taken);
    }

    /** The value, or null where no row holds. */
    Object valueFor(String occupation, String region, LocalDate day) {
        Row row = rowFor(occupation, region, day, null);
        return row == null ? null : row.value;
    }

    private Row rowFor(String occupation, String region, LocalDate day, Row taken) {
        if (occupation != null) {
            Row own = rowIn(occupation, region, day, taken);
            if (own != null) {
                return own;
            }
        }
        return rowIn(null, region, day, taken);
    }

    private Row rowIn(String occupation, String region, LocalDate day, Row taken) {
        if (region != null) {
            for (int length : REGION_PREFIXES) {
                Row row = region.length() < length
                        ? null
                        : rowAt(new Place(occupation, region.substring(0, length)), day, taken);
                if (row != null) {
                    return row;
                }
            }
        }
        return rowAt(new Place(occupation, null), day, taken);
    }

    private Row rowAt(Place place, LocalDate day, Row taken) {
        for (Row row : rows.getOrDefault(place, List.of())) {
            if (row != taken && row.effective.contains(day)) {
                return row;
            }
        }
        return null;
    }
}
