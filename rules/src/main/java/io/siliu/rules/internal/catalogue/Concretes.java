package io.siliu.rules.internal.catalogue;

import io.siliu.kernel.Period;
import io.siliu.rules.ConcreteIndicator;
import io.siliu.rules.internal.expression.Expression;
import io.siliu.rules.internal.expression.ParameterReference;
import io.siliu.rules.internal.expression.ParameterTable;
import io.siliu.rules.internal.expression.Shared;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The concrete indicators of a definition: one for each occupation, region and span that has a threshold of its own. */
public final class Concretes {

    private record Cell(String occupation, String region, Period effective) {}

    private Concretes() {}

    public static List<ConcreteIndicator> of(Definition definition) {
        String id = definition.indicator().id();
        Map<String, ParameterTable> tables = tables(definition);
        if (tables.isEmpty()) {
            return List.of(new ConcreteIndicator(id, null, null, null, null, Map.of()));
        }
        List<ConcreteIndicator> all = new ArrayList<>();
        cells(tables)
                .forEach((cell, values) -> all.add(new ConcreteIndicator(
                        id, cell.occupation, cell.region, cell.effective.from(), cell.effective.to(), values)));
        return all;
    }

    private static Map<Cell, Map<String, String>> cells(Map<String, ParameterTable> tables) {
        Map<Cell, Map<String, String>> cells = new LinkedHashMap<>();
        tables.forEach((name, table) -> {
            for (ParameterTable.Row row : table.rows()) {
                cells.computeIfAbsent(
                                new Cell(row.occupation(), row.region(), row.effective()), cell -> new TreeMap<>())
                        .put(name, row.value().toString());
            }
        });
        return cells;
    }

    /** The parameters that decide on an answer, by name; what is only shown decides nothing. */
    static Map<String, ParameterTable> tables(Definition definition) {
        Map<String, ParameterTable> tables = new TreeMap<>();
        collect(definition.scope(), tables);
        definition.requires().forEach(required -> collect(required, tables));
        definition.circumstances().forEach(circumstance -> collect(circumstance.when(), tables));
        return Collections.unmodifiableMap(tables);
    }

    static Map<String, ParameterTable> tables(Expression expression) {
        Map<String, ParameterTable> tables = new TreeMap<>();
        collect(expression, tables);
        return tables;
    }

    private static void collect(Expression expression, Map<String, ParameterTable> tables) {
        Expression plain = expression instanceof Shared shared ? shared.expression() : expression;
        if (plain instanceof ParameterReference reference) {
            tables.put(reference.name(), reference.table());
        }
        plain.parts().forEach(part -> collect(part, tables));
    }
}
