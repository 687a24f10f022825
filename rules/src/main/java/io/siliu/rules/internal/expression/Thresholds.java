package io.siliu.rules.internal.expression;

import io.siliu.rules.fact.FourFlowFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parameters of a whole rule set as they hold for an occupation and a region within a span of days, worked out once
 * and then copied into the view of every such record. Safe for any number of threads.
 */
public final class Thresholds {

    /** Beyond this the memory starts again: regions may be many, a rule set lives long. */
    private static final int MOST_PLACES = 10_000;

    private record Place(String occupation, String region, int span) {}

    private final List<Shared> shared;
    private final long[] turns;
    private final Map<Place, Object[]> known = new ConcurrentHashMap<>();

    /** @param shared all shared expressions of the rule set by their slot */
    public Thresholds(List<Shared> shared) {
        this.shared = List.copyOf(shared);
        this.turns = turns(shared);
    }

    /** A fresh view of the record in which all parameters have their value. */
    public FactView view(FourFlowFacts facts) {
        Place place = new Place(facts.occupation(), facts.region(), span(facts.asOf()));
        Object[] values = known.get(place);
        if (values == null) {
            values = values(facts);
            if (known.size() >= MOST_PLACES) {
                known.clear();
            }
            known.put(place, values);
        }
        return new FactView(facts, values.clone());
    }

    private Object[] values(FourFlowFacts facts) {
        Object[] values = new Object[shared.size()];
        FactView view = new FactView(facts, values.length);
        for (Shared each : shared) {
            if (each.expression() instanceof ParameterReference reference) {
                values[each.slot()] = reference.evaluate(view, null);
            }
        }
        return values;
    }

    private int span(LocalDate day) {
        long number = day.toEpochDay();
        int span = 0;
        while (span < turns.length && turns[span] <= number) {
            span++;
        }
        return span;
    }

    /** The days on which some row begins to hold or holds no more. */
    private static long[] turns(List<Shared> shared) {
        TreeSet<Long> days = new TreeSet<>();
        for (Shared each : shared) {
            List<ParameterTable.Row> rows = each.expression() instanceof ParameterReference reference
                    ? reference.table().rows()
                    : new ArrayList<>();
            for (ParameterTable.Row row : rows) {
                days.add(row.effective().from().toEpochDay());
                if (row.effective().to() != null) {
                    days.add(row.effective().to().toEpochDay() + 1);
                }
            }
        }
        return days.stream().mapToLong(Long::longValue).toArray();
    }
}
