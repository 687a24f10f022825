package io.siliu.rules.internal.expression;

import io.siliu.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the rows of one parameter from the catalogue. */
public final class ParameterTableReader {

    private ParameterTableReader() {}

    /** @throws IllegalArgumentException with what is wrong */
    public static ParameterTable read(JsonNode parameter) {
        ValueType type = type(text(parameter, "type"));
        List<ParameterTable.Row> rows = new ArrayList<>();
        for (JsonNode row : parameter.path("rows")) {
            rows.add(row(row, type));
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a parameter has at least one row");
        }
        return new ParameterTable(type, rows);
    }

    private static ValueType type(String word) {
        return switch (word) {
            case "AMOUNT" -> ValueType.AMOUNT;
            case "NUMBER" -> ValueType.NUMBER;
            case "TEXT" -> ValueType.TEXT;
            default -> throw new IllegalArgumentException("a parameter is an AMOUNT, a NUMBER or a TEXT, not " + word);
        };
    }

    private static ParameterTable.Row row(JsonNode row, ValueType type) {
        String region = optional(row, "region");
        if (region != null && !region.matches("\\d{2}(\\d{2}){0,2}")) {
            throw new IllegalArgumentException("a region has 2, 4 or 6 digits: " + region);
        }
        String value = text(row, "value");
        String to = optional(row, "to");
        return new ParameterTable.Row(
                optional(row, "occupation"),
                region,
                new Period(LocalDate.parse(text(row, "from")), to == null ? null : LocalDate.parse(to)),
                type.isNumeric() ? new BigDecimal(value) : value,
                text(row, "source"));
    }

    private static String text(JsonNode node, String name) {
        String text = optional(node, name);
        if (text == null) {
            throw new IllegalArgumentException("\"" + name + "\" is wanting or not a text: " + node);
        }
        return text;
    }

    private static String optional(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value != null && value.isString() ? value.stringValue() : null;
    }
}
