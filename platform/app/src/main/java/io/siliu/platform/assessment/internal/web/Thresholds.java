package io.siliu.platform.assessment.internal.web;

import io.siliu.rules.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One parameter of an indicator as its file is written.
 *
 * @param title what it is in words, or null where the file has none
 * @param type AMOUNT, NUMBER, TEXT or TRUTH
 */
public record Thresholds(String name, Text title, String type, List<Row> rows) {

    public Thresholds {
        rows = List.copyOf(rows);
    }

    /**
     * One value with whom and when it holds for.
     *
     * @param index its place in the file
     * @param occupation null for all
     * @param region null for the whole country
     * @param to last day, or null while it is open
     */
    public record Row(
            int index, String occupation, String region, String from, String to, String value, String source) {

        /** Whether it holds where no other does. */
        public boolean isGeneral() {
            return occupation == null && region == null;
        }

        /** The half of a source written as {@code 中文 / English}; the whole where it is written once. */
        public String sourceIn(Locale locale) {
            return Source.in(source, locale);
        }
    }

    /**
     * A value as it is read: a number without idle zeros, an amount with a comma for thousands; as it is written in a draft that
     * cannot be read.
     */
    public String shown(Row row) {
        Optional<BigDecimal> number = SettledValue.number(row.value());
        return switch (type) {
            case "NUMBER" ->
                number.map(one -> one.stripTrailingZeros().toPlainString()).orElse(row.value());
            case "AMOUNT" ->
                number.map(one -> String.format(Locale.ROOT, "%,.2f", one)).orElse(row.value());
            default -> row.value();
        };
    }

    static List<Thresholds> of(JsonNode indicator) {
        List<Thresholds> all = new ArrayList<>();
        indicator.path("parameters").forEachEntry((name, parameter) -> {
            List<Row> rows = new ArrayList<>();
            for (int index = 0; index < parameter.path("rows").size(); index++) {
                rows.add(row(index, parameter.path("rows").get(index)));
            }
            all.add(new Thresholds(
                    name, title(parameter.path("title")), parameter.path("type").asString(""), rows));
        });
        return all;
    }

    private static Text title(JsonNode title) {
        String zh = title.path("zh").asString("");
        return zh.isBlank() ? null : new Text(zh, title.path("en").asString(zh));
    }

    /** What it is in words; its name where it has none. */
    public String words(Locale locale) {
        return title == null ? name : title.in(locale);
    }

    private static Row row(int index, JsonNode row) {
        return new Row(
                index,
                row.path("occupation").asString(null),
                row.path("region").asString(null),
                row.path("from").asString(""),
                row.path("to").asString(null),
                row.path("value").asString(row.path("value").toString()),
                row.path("source").asString(""));
    }

    /** Whether its values are numbers or amounts. */
    public boolean isReckonedWith() {
        return type.equals("NUMBER") || type.equals("AMOUNT");
    }

    public List<Row> general() {
        return rows.stream().filter(Row::isGeneral).toList();
    }

    public List<Row> special() {
        return rows.stream().filter(row -> !row.isGeneral()).toList();
    }

    /** Between which values it lies by occupation and region, as they are read; empty where it has no number for any of them. */
    public Optional<String> range() {
        List<Row> numbers = special().stream()
                .filter(row -> SettledValue.number(row.value()).isPresent())
                .sorted(Comparator.comparing(row -> new BigDecimal(row.value())))
                .toList();
        if (numbers.isEmpty() || !isReckonedWith()) {
            return Optional.empty();
        }
        String lowest = shown(numbers.get(0));
        String highest = shown(numbers.get(numbers.size() - 1));
        return Optional.of(lowest.equals(highest) ? lowest : lowest + "–" + highest);
    }
}
