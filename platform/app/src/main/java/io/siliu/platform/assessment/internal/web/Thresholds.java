package io.siliu.platform.assessment.internal.web;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One parameter of an indicator as its file is written.
 *
 * @param type AMOUNT, NUMBER, TEXT or TRUTH
 */
public record Thresholds(String name, String type, List<Row> rows) {

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
    }

    static List<Thresholds> of(JsonNode indicator) {
        List<Thresholds> all = new ArrayList<>();
        indicator.path("parameters").forEachEntry((name, parameter) -> {
            List<Row> rows = new ArrayList<>();
            for (int index = 0; index < parameter.path("rows").size(); index++) {
                rows.add(row(index, parameter.path("rows").get(index)));
            }
            all.add(new Thresholds(name, parameter.path("type").asString(""), rows));
        });
        return all;
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

    public List<Row> general() {
        return rows.stream().filter(Row::isGeneral).toList();
    }

    public List<Row> special() {
        return rows.stream().filter(row -> !row.isGeneral()).toList();
    }
}
