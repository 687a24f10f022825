package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.internal.web.Thresholds.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts what was typed into the editor in the file of an indicator; what was not shown stays as it is. */
final class IndicatorForm {

    /** From when a value holds that was given no first day. */
    static final String FIRST_DAY = "2019-01-01";

    private static final String ACT = "act";

    private IndicatorForm() {}

    /**
     * What was typed and is left out for want of something.
     *
     * @param unsourced parameters whose new row does not say where its value comes from
     * @param parameter what the new parameter lacks; null where it lacks nothing, or there is none
     */
    record Left(List<String> unsourced, ParameterForm.Wanting parameter) {

        boolean isNothing() {
            return unsourced.isEmpty() && parameter == null;
        }
    }

    static Left apply(ObjectNode indicator, Map<String, String> fields) {
        words(indicator, fields);
        List<String> unsourced = new ArrayList<>();
        for (Thresholds parameter : Thresholds.of(indicator)) {
            rows(indicator, parameter, fields);
            if (isUnsourced(parameter, fields)) {
                unsourced.add(parameter.name());
            }
        }
        JsonNode circumstances = indicator.path("circumstances");
        for (int index = 0; index < circumstances.size(); index++) {
            circumstance((ObjectNode) circumstances.get(index), "c" + index, fields);
        }
        ScopeForm.apply(indicator, fields);
        RequiredFactsForm.apply(indicator, fields);
        BasisForm.apply(indicator, fields);
        CircumstanceForm.apply(indicator, fields.getOrDefault(ACT, ""));
        ExampleForm.apply(indicator, fields);
        return new Left(unsourced, ParameterForm.apply(indicator, fields).orElse(null));
    }

    private static boolean isUnsourced(Thresholds parameter, Map<String, String> fields) {
        return !typed(parameter, "", fields).isEmpty()
                && typed(parameter, ".source", fields).isEmpty();
    }

    /** A field of the new row of a parameter, or that of its value. */
    private static String typed(Thresholds parameter, String field, Map<String, String> fields) {
        return fields.getOrDefault("p." + parameter.name() + ".new" + field, "").strip();
    }

    private static void words(ObjectNode indicator, Map<String, String> fields) {
        if (ListFilter.SEVERITIES.contains(fields.getOrDefault("severity", ""))) {
            indicator.put("severity", fields.get("severity"));
        }
        if (AlertListFilter.SIX_TRUE.contains(fields.getOrDefault("sixTrue", ""))) {
            indicator.put("sixTrue", fields.get("sixTrue"));
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
            end((ObjectNode) rows.get(row.index()), fields.get(name + "." + row.index() + ".to"));
        }
        List<Row> all = parameter.rows();
        for (int last = all.size() - 1; last >= 0; last--) {
            if (fields.getOrDefault(ACT, "")
                    .equals("row:" + parameter.name() + ":" + all.get(last).index())) {
                rows.remove(last);
            }
        }
        String added = typed(parameter, "", fields);
        if (!added.isEmpty() && !isUnsourced(parameter, fields)) {
            rows.add(row(rows.objectNode(), parameter, fields, added));
        }
    }

    /** A place that the list does not have is typed by its code, which counts before the list. */
    private static ObjectNode row(ObjectNode row, Thresholds parameter, Map<String, String> fields, String value) {
        value(row, value, parameter.type().equals("TRUTH"));
        put(row, "occupation", typed(parameter, ".occupation", fields));
        String place = typed(parameter, ".place", fields);
        put(row, "region", place.isEmpty() ? typed(parameter, ".region", fields) : place);
        String from = typed(parameter, ".from", fields);
        row.put("from", from.isEmpty() ? FIRST_DAY : from);
        end(row, typed(parameter, ".to", fields));
        row.put("source", typed(parameter, ".source", fields));
        return row;
    }

    /** Its last day; an empty field leaves it open, one that the page did not show as it is. */
    private static void end(ObjectNode row, String typed) {
        if (typed == null) {
            return;
        }
        if (typed.isBlank()) {
            row.remove("to");
        } else {
            row.put("to", typed.strip());
        }
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
        if (fields.containsKey(path + ".severity")) {
            CircumstanceForm.severity(circumstance, fields.get(path + ".severity"));
        }
        ShownValuesForm.apply(circumstance, path, fields);
        if (ConditionForm.has(fields, path)) {
            circumstance.set(
                    "when", ConditionWriter.write(ConditionForm.read(fields, path, fields.getOrDefault(ACT, ""))));
        }
    }
}
