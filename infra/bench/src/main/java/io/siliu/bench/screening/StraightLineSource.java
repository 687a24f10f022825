package io.siliu.bench.screening;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.RuleSets;
import io.siliu.rules.fact.FourFlowFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Writes the class a programmer would write who had the catalogue on paper: for every indicator, occupation and region
 * one line with its thresholds in place. Reads the catalogue's files by itself, without the product's reader.
 */
final class StraightLineSource {

    static final String NAME = "StraightLine";

    private static final int CELLS_A_METHOD = 40;

    private final StringBuilder constants = new StringBuilder();
    private final StringBuilder methods = new StringBuilder();
    private final StringBuilder calls = new StringBuilder();
    private final Map<String, String> numbers = new LinkedHashMap<>();

    private record Cell(String occupation, String region, String from, String to) {

        String test() {
            StringBuilder test = new StringBuilder("true");
            if (occupation != null) {
                test.append(" && \"").append(occupation).append("\".equals(o)");
            }
            if (region != null) {
                test.append(" && r != null && r.startsWith(\"").append(region).append("\")");
            }
            test.append(" && d >= ").append(day(from));
            if (to != null) {
                test.append(" && d <= ").append(day(to));
            }
            return test.toString();
        }

        private static long day(String date) {
            return java.time.LocalDate.parse(date).toEpochDay();
        }

        boolean isWithin(Cell other) {
            boolean sameWork = other.occupation == null || other.occupation.equals(occupation);
            boolean samePlace = other.region == null || region != null && region.startsWith(other.region);
            return sameWork && samePlace;
        }
    }

    /** The source of a class with {@code static void screen(FourFlowFacts, Found)}. */
    static String ofTheShippedCatalogue() {
        StraightLineSource source = new StraightLineSource();
        for (JsonNode id : file("catalogue").path("indicators")) {
            source.add(file(id.stringValue()));
        }
        return source.text();
    }

    private static JsonNode file(String name) {
        try (InputStream stream = RuleSets.class.getResourceAsStream("/indicators/" + name + ".json")) {
            return Json.MAPPER.readTree(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String text() {
        return "import static io.siliu.bench.screening.Terms.*;\nimport io.siliu.rules.fact.*;\n"
                + "import java.math.BigDecimal;\nimport java.time.*;\nimport java.util.*;\n"
                + "public final class " + NAME + " implements io.siliu.bench.screening.StraightLine {\n" + constants
                + "public void screen(FourFlowFacts f, Found h) { long d = f.asOf().toEpochDay(); String o = f.occupation(); String r = f.region();\n"
                + calls + "}\n"
                + methods + "}\n";
    }

    /**
     * Methods stay small, as a compiler that works while the program runs leaves huge ones to the interpreter: one for
     * each cell, and one that chooses the cell for every few of them.
     */
    private void add(JsonNode indicator) {
        String id = indicator.get("id").stringValue();
        List<Cell> cells = cells(indicator);
        for (int from = 0; from < cells.size(); from += CELLS_A_METHOD) {
            String method = id + "_" + from;
            calls.append(from == 0 ? "if (" : " && ").append("!").append(method).append("(f, h, d, o, r)");
            StringBuilder choice = new StringBuilder("private static boolean " + method)
                    .append("(FourFlowFacts f, Found h, long d, String o, String r) {\n");
            for (int index = from; index < Math.min(cells.size(), from + CELLS_A_METHOD); index++) {
                choose(indicator, cells.get(index), id + "c" + index, choice);
            }
            methods.append(choice).append("return false; }\n");
        }
        calls.append(") { }\n");
    }

    private void choose(JsonNode indicator, Cell cell, String method, StringBuilder choice) {
        choice.append("if (")
                .append(cell == null ? "true" : cell.test())
                .append(") { ")
                .append(method)
                .append("(f, h); return true; }\n");
        methods.append("private static void ").append(method).append("(FourFlowFacts f, Found h) {\n");
        body(indicator, indicator.get("id").stringValue(), new Translation(values(indicator, cell)));
        methods.append("}\n");
    }

    private void body(JsonNode indicator, String id, Translation translation) {
        if (indicator.has("scope")) {
            methods.append("if (")
                    .append(translation.of(indicator.get("scope")))
                    .append(" != TRUE) return;\n");
        }
        for (JsonNode path : indicator.path("requires")) {
            methods.append("if (").append(translation.of(path)).append(" == null) return;\n");
        }
        for (JsonNode circumstance : indicator.path("circumstances")) {
            methods.append("if (")
                    .append(translation.of(circumstance.get("when")))
                    .append(" == TRUE) { h.add(\"")
                    .append(id)
                    .append(' ')
                    .append(circumstance.get("name").stringValue())
                    .append("\"); return; }\n");
        }
    }

    /** The nearest first: with an occupation before without, then the longer region; a null stands for no parameter. */
    private static List<Cell> cells(JsonNode indicator) {
        Set<Cell> cells = new LinkedHashSet<>();
        for (JsonNode parameter : indicator.path("parameters")) {
            for (JsonNode row : parameter.path("rows")) {
                cells.add(cell(row));
            }
        }
        List<Cell> ordered = new ArrayList<>(cells);
        ordered.sort(Comparator.comparingInt(StraightLineSource::nearness).reversed());
        if (ordered.isEmpty()) {
            ordered.add(null);
        }
        return ordered;
    }

    private static int nearness(Cell cell) {
        return (cell.occupation() == null ? 0 : 10)
                + (cell.region() == null ? 0 : cell.region().length());
    }

    private static Cell cell(JsonNode row) {
        return new Cell(
                optional(row, "occupation"), optional(row, "region"), optional(row, "from"), optional(row, "to"));
    }

    private static String optional(JsonNode row, String name) {
        return row.has(name) ? row.get(name).stringValue() : null;
    }

    private Map<String, String> values(JsonNode indicator, Cell cell) {
        Map<String, String> values = new LinkedHashMap<>();
        indicator.path("parameters").forEachEntry((name, parameter) -> {
            JsonNode nearest = null;
            for (JsonNode row : parameter.path("rows")) {
                boolean holds = cell.isWithin(cell(row));
                if (holds && (nearest == null || nearness(cell(row)) > nearness(cell(nearest)))) {
                    nearest = row;
                }
            }
            values.put(
                    name,
                    nearest == null
                            ? "(BigDecimal) null"
                            : number(nearest.get("value").stringValue()));
        });
        return values;
    }

    private String number(String decimal) {
        return numbers.computeIfAbsent(decimal, key -> {
            String name = "N" + numbers.size();
            constants
                    .append("private static final BigDecimal ")
                    .append(name)
                    .append(" = new BigDecimal(\"")
                    .append(decimal)
                    .append("\");\n");
            return name;
        });
    }

    /** One indicator's expressions with the thresholds of one cell. */
    private final class Translation {

        private final Map<String, String> parameters;
        private final Map<String, Class<?>> bound = new LinkedHashMap<>();
        private int loops;

        Translation(Map<String, String> parameters) {
            this.parameters = parameters;
        }

        String of(JsonNode node) {
            if (node.isString()) {
                return FactSource.of(node.stringValue(), bound);
            }
            String key = node.propertyNames().iterator().next();
            JsonNode inner = node.get(key);
            return switch (key) {
                case "parameter" -> parameters.get(inner.stringValue());
                case "amount", "number" -> number(inner.stringValue());
                case "text" -> "\"" + inner.stringValue() + "\"";
                case "truth" -> "Boolean." + (inner.booleanValue() ? "TRUE" : "FALSE");
                case "date" -> "LocalDate.parse(\"" + inner.stringValue() + "\")";
                case "and", "or" -> folded(key, inner);
                case "not" -> "not(" + truth(inner) + ")";
                case "oneOf" -> oneOf(inner);
                case "any" -> any(node);
                case "sum" -> sum(node);
                case "notEmpty" -> "not(empty(" + of(inner) + "))";
                case "present", "empty", "absolute", "capitals" -> key + "(" + of(inner) + ")";
                case "equal", "notEqual" -> key + "(" + of(inner.get(0)) + ", " + beside(inner) + ")";
                default -> key + "(" + of(inner.get(0)) + ", " + of(inner.get(1)) + ")";
            };
        }

        private String truth(JsonNode node) {
            return node.isString() ? "truth(" + of(node) + ")" : of(node);
        }

        private String folded(String key, JsonNode parts) {
            String all = null;
            for (JsonNode part : parts) {
                all = all == null ? truth(part) : key + "(" + all + ", " + truth(part) + ")";
            }
            return all;
        }

        private String beside(JsonNode pair) {
            JsonNode right = pair.get(1);
            return right.has("word")
                    ? FactSource.word(
                            pair.get(0).stringValue(), right.get("word").stringValue(), bound)
                    : of(right);
        }

        private String oneOf(JsonNode parts) {
            String left = of(parts.get(0));
            String all = null;
            for (int index = 1; index < parts.size(); index++) {
                JsonNode right = parts.get(index);
                String choice = right.has("word")
                        ? FactSource.word(
                                parts.get(0).stringValue(), right.get("word").stringValue(), bound)
                        : of(right);
                String equal = "equal(" + left + ", " + choice + ")";
                all = all == null ? equal : "or(" + all + ", " + equal + ")";
            }
            return all;
        }

        private String any(JsonNode node) {
            String path = node.get("any").stringValue();
            String name = node.get("as").stringValue();
            Class<?> element = FactSource.element(path, bound);
            String list = FactSource.of(path, bound);
            String method = "any" + loops++ + "_" + methodNumber();
            String free = outerParameters();
            String arguments = outerArguments();
            bound.put(name, element);
            String where = truth(node.get("where"));
            bound.remove(name);
            constants
                    .append("private static int ")
                    .append(method)
                    .append("(FourFlowFacts f")
                    .append(free)
                    .append(", List<")
                    .append(element.getSimpleName())
                    .append("> all) { if (all == null) return UNKNOWN; int r = FALSE; for (")
                    .append(element.getSimpleName())
                    .append(' ')
                    .append(FactSource.variable(name))
                    .append(" : all) { r = or(r, ")
                    .append(where)
                    .append("); } return r; }\n");
            return method + "(f" + arguments + ", " + list + ")";
        }

        private String sum(JsonNode node) {
            String path = node.get("sum").stringValue();
            String name = node.get("as").stringValue();
            Class<?> element = FactSource.element(path, bound);
            String method = "sum" + loops++ + "_" + methodNumber();
            bound.put(name, element);
            String of = of(node.get("of"));
            bound.remove(name);
            constants
                    .append("private static BigDecimal ")
                    .append(method)
                    .append("(FourFlowFacts f, List<")
                    .append(element.getSimpleName())
                    .append("> all) { if (all == null) return null; BigDecimal r = BigDecimal.ZERO; for (")
                    .append(element.getSimpleName())
                    .append(' ')
                    .append(FactSource.variable(name))
                    .append(" : all) { r = plus(r, ")
                    .append(of)
                    .append("); } return r; }\n");
            return method + "(f, " + FactSource.of(path, bound) + ")";
        }

        private String outerParameters() {
            StringBuilder free = new StringBuilder();
            bound.forEach((name, type) ->
                    free.append(", ").append(type.getSimpleName()).append(' ').append(FactSource.variable(name)));
            return free.toString();
        }

        private String outerArguments() {
            StringBuilder arguments = new StringBuilder();
            bound.keySet().forEach(name -> arguments.append(", ").append(FactSource.variable(name)));
            return arguments.toString();
        }

        private int methodNumber() {
            return constants.length();
        }
    }

    /** The type in which facts start. */
    static Class<?> root() {
        return FourFlowFacts.class;
    }
}
