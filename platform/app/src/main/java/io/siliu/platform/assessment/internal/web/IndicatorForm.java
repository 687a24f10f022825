package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.internal.web.Thresholds.Row;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts what was typed into the editor in the file of an indicator; what was not shown stays as it is. */
final class IndicatorForm {

    private static final String ACT = "act";

    private IndicatorForm() {}

    static void apply(ObjectNode indicator, Map<String, String> fields) {
        words(indicator, fields);
        for (Thresholds parameter : Thresholds.of(indicator)) {
            rows(indicator, parameter, fields);
        }
        JsonNode circumstances = indicator.path("circumstances");
        for (int index = 0; index < circumstances.size(); index++) {
            circumstance((ObjectNode) circumstances.get(index), "c" + index, fields);
        }
    }

    private static void words(ObjectNode indicator, Map<String, String> fields) {
        if (ListFilter.SEVERITIES.contains(fields.getOrDefault("severity", ""))) {
            indicator.put("severity", fields.get("severity"));
        }
        put((ObjectNode) indicator.path("title"), "zh", fields.get("title.zh"));
        put((ObjectNode) indicator.path("title"), "en", fields.get("title.en"));
    }

    /** A field that was left empty keeps what was there. */
    private static void put(ObjectNode node, String name, String typed) {
        if (typed != null && !typed.isBlank()) {
            node.put(name, typed.strip());
        }
    }

    private static void rows(ObjectNode indicator, Thresholds parameter, Map<String, String> fields) {
        String name = "p." + parameter.name();
        ArrayNode rows =
                (ArrayNode) indicator.path("parameters").path(parameter.name()).path("rows");
        boolean truth = parameter.type().equals("TRUTH");
        for (Row row : parameter.rows()) {
            String typed = fields.get(name + "." + row.index());
            if (typed != null && !typed.strip().equals(row.value())) {
                value((ObjectNode) rows.get(row.index()), typed.strip(), truth);
            }
        }
        List<Row> all = parameter.rows();
        for (int last = all.size() - 1; last >= 0; last--) {
            if (fields.getOrDefault(ACT, "")
                    .equals("row:" + parameter.name() + ":" + all.get(last).index())) {
                rows.remove(last);
            }
        }
        String added = fields.getOrDefault(name + ".new", "");
        if (!added.isBlank()) {
            rows.add(row(rows.objectNode(), name, fields, added.strip(), truth));
        }
    }

    private static ObjectNode row(
            ObjectNode row, String name, Map<String, String> fields, String value, boolean truth) {
        value(row, value, truth);
        put(row, "occupation", fields.get(name + ".new.occupation"));
        put(row, "region", fields.get(name + ".new.region"));
        row.put("from", fields.getOrDefault(name + ".new.from", "2019-01-01"));
        String source = fields.getOrDefault(name + ".new.source", "");
        row.put("source", source.isBlank() ? "平台自定 / set by the platform" : source.strip());
        return row;
    }

    private static void value(ObjectNode row, String value, boolean truth) {
        if (truth) {
            row.put("value", Boolean.parseBoolean(value));
        } else {
            row.put("value", value);
        }
    }

    private static void circumstance(ObjectNode circumstance, String path, Map<String, String> fields) {
        put((ObjectNode) circumstance.path("explanation"), "zh", fields.get(path + ".zh"));
        put((ObjectNode) circumstance.path("explanation"), "en", fields.get(path + ".en"));
        if (ConditionForm.has(fields, path)) {
            circumstance.set(
                    "when", ConditionWriter.write(ConditionForm.read(fields, path, fields.getOrDefault(ACT, ""))));
        }
    }
}
