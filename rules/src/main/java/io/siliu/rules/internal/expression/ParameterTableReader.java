package io.siliu.rules.internal.expression;

import io.siliu.kernel.Period;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
            rows.add(placed(row, type));
        }
        if (rows.isEmpty()) {
            throw new Miswritten("参数至少要有一行", "a parameter has at least one row");
        }
        return new ParameterTable(type, rows);
    }

    private static ValueType type(String word) {
        return switch (word) {
            case "AMOUNT" -> ValueType.AMOUNT;
            case "NUMBER" -> ValueType.NUMBER;
            case "TEXT" -> ValueType.TEXT;
            default ->
                throw new Miswritten(
                        "参数的类型是 AMOUNT、NUMBER 或 TEXT，不能是 " + word,
                        "a parameter is an AMOUNT, a NUMBER or a TEXT, not " + word);
        };
    }

    private static ParameterTable.Row placed(JsonNode row, ValueType type) {
        try {
            return row(row, type);
        } catch (Miswritten wrong) {
            String occupation = row.path("occupation").asString("");
            String region = row.path("region").asString("");
            throw wrong.in(
                    (occupation.isEmpty() ? "全部职业" : occupation) + "，" + (region.isEmpty() ? "全国" : region),
                    (occupation.isEmpty() ? "all occupations" : occupation) + ", "
                            + (region.isEmpty() ? "everywhere" : region));
        }
    }

    private static ParameterTable.Row row(JsonNode row, ValueType type) {
        String region = optional(row, "region");
        if (region != null && !region.matches("\\d{2}(\\d{2}){0,2}")) {
            throw new Miswritten("地区代码是 2、4 或 6 位数字：" + region, "a region has 2, 4 or 6 digits: " + region);
        }
        String value = text(row, "value");
        String to = optional(row, "to");
        return new ParameterTable.Row(
                optional(row, "occupation"),
                region,
                new Period(day(text(row, "from")), to == null ? null : day(to)),
                type.isNumeric() ? Decimals.read(value) : value,
                text(row, "source"));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new Miswritten(
                    "“" + text + "”不是日期，请写成 2026-01-31 这样", "\"" + text + "\" is no day: write it as 2026-01-31");
        }
    }

    private static String text(JsonNode node, String name) {
        String text = optional(node, name);
        if (text == null) {
            throw new Miswritten(
                    "缺少 " + name + "，或它不是文字：" + node, "\"" + name + "\" is wanting or not a text: " + node);
        }
        return text;
    }

    private static String optional(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value != null && value.isString() ? value.stringValue() : null;
    }
}
