package io.siliu.rules.internal.catalogue;

import io.siliu.rules.internal.expression.ParameterTable;
import io.siliu.rules.internal.expression.ParameterTable.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The kinds of records that a row can be selected for. Two records of one kind are answered by the same rows of every
 * parameter of the indicator, so that whoever looked at all kinds has looked at all records.
 */
final class Places {

    private static final int REGION_DIGITS = 6;

    private final List<Row> rows;
    private final Set<String> occupations;

    /**
     * @param tables all parameters of the indicator
     * @param occupations all that a record may have; empty where they are not known
     */
    Places(Collection<ParameterTable> tables, Set<String> occupations) {
        this.rows = tables.stream().flatMap(table -> table.rows().stream()).toList();
        this.occupations = occupations;
    }

    /** The kinds for which this very row of the table is selected; empty where there is none. */
    List<Place> of(Row row, ParameterTable table) {
        List<Place> places = new ArrayList<>();
        for (String occupation : occupationsOf(row)) {
            for (String region : regionsOf(row)) {
                for (LocalDate day : daysOf(row)) {
                    Place place = new Place(occupation, region, day);
                    if (place.rowOf(table) == row) {
                        places.add(place);
                    }
                }
            }
        }
        return places;
    }

    private Set<String> occupationsOf(Row row) {
        if (row.occupation() != null) {
            boolean known = occupations.isEmpty() || occupations.contains(row.occupation());
            return known ? Set.of(row.occupation()) : Set.of();
        }
        Set<String> all = new LinkedHashSet<>(occupations);
        if (occupations.isEmpty()) {
            rows.stream()
                    .map(Row::occupation)
                    .filter(occupation -> occupation != null)
                    .forEach(all::add);
        }
        all.add(null);
        return all;
    }

    /** One region for each beginning of a code that the rows tell apart within that of the row. */
    private Set<String> regionsOf(Row row) {
        Set<String> finer = new TreeSet<>();
        rows.stream()
                .map(Row::region)
                .filter(region -> region != null && (row.region() == null || region.startsWith(row.region())))
                .forEach(finer::add);
        Set<String> regions = new LinkedHashSet<>();
        if (row.region() == null) {
            regions.add(null);
        } else {
            finer.add(row.region());
        }
        finer.stream()
                .filter(Provinces::hold)
                .flatMap(prefix -> codeUnder(prefix, finer))
                .forEach(regions::add);
        return regions;
    }

    /** A code with this beginning and with none that the rows tell apart from it. */
    private static Stream<String> codeUnder(String prefix, Set<String> finer) {
        int free = REGION_DIGITS - prefix.length();
        if (free == 0) {
            return Stream.of(prefix);
        }
        int codes = (int) Math.pow(10, free);
        return IntStream.range(0, codes)
                .mapToObj(code -> prefix + String.format("%0" + free + "d", code))
                .filter(code ->
                        finer.stream().noneMatch(other -> other.length() > prefix.length() && code.startsWith(other)))
                .limit(1);
    }

    /** The days within the row's span on which another row begins or has just ended. */
    private Set<LocalDate> daysOf(Row row) {
        Set<LocalDate> days = new TreeSet<>();
        for (Row other : rows) {
            days.add(other.effective().from());
            if (other.effective().to() != null) {
                days.add(other.effective().to().plusDays(1));
            }
        }
        days.removeIf(day -> !row.effective().contains(day));
        return Collections.unmodifiableSet(days);
    }
}
