package io.siliu.platform.assessment.internal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A threshold that an indicator of a draft is given or loses, as its page asks for it. */
final class ParameterForm {

    /** What a threshold may be. */
    static final List<String> TYPES = List.of("NUMBER", "AMOUNT", "TEXT");

    private static final String ALL = "parameters";
    private static final String DROP = "parameter:drop:";
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,29}");
    /** What one is called that was given no name. */
    private static final String UNNAMED = "threshold";

    private ParameterForm() {}

    /** What a new threshold lacks. */
    enum Wanting {
        /** Its name is no word of letters and digits. */
        NAME,
        /** The indicator has one of that name. */
        TAKEN,
        /** It does not say in both languages what it is. */
        TITLE,
        VALUE,
        SOURCE
    }

    /** @return what keeps the new threshold from being added; empty where nothing does, or none was typed */
    static Optional<Wanting> apply(ObjectNode indicator, Map<String, String> fields) {
        String act = fields.getOrDefault("act", "");
        if (act.startsWith(DROP) && indicator.path(ALL) instanceof ObjectNode parameters) {
            parameters.remove(act.substring(DROP.length()));
            if (parameters.isEmpty()) {
                indicator.remove(ALL);
            }
        }
        boolean typed = Stream.of("name", "zh", "en", "value", "source")
                .anyMatch(field -> !typed(fields, field).isEmpty());
        if (!typed) {
            return Optional.empty();
        }
        JsonNode before = indicator.path(ALL);
        String name = typed(fields, "name").isEmpty() ? unused(before) : typed(fields, "name");
        Optional<Wanting> wanting = wanting(name, before, fields);
        if (wanting.isEmpty()) {
            ObjectNode parameters = before instanceof ObjectNode known ? known : indicator.putObject(ALL);
            parameters.set(name, parameter(indicator, fields));
        }
        return wanting;
    }

    private static Optional<Wanting> wanting(String name, JsonNode before, Map<String, String> fields) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of(Wanting.NAME);
        }
        if (before.has(name)) {
            return Optional.of(Wanting.TAKEN);
        }
        if (typed(fields, "zh").isEmpty() || typed(fields, "en").isEmpty()) {
            return Optional.of(Wanting.TITLE);
        }
        if (typed(fields, "value").isEmpty()) {
            return Optional.of(Wanting.VALUE);
        }
        return typed(fields, "source").isEmpty() ? Optional.of(Wanting.SOURCE) : Optional.empty();
    }

    private static ObjectNode parameter(ObjectNode indicator, Map<String, String> fields) {
        ObjectNode parameter = indicator.objectNode();
        parameter.putObject("title").put("zh", typed(fields, "zh")).put("en", typed(fields, "en"));
        parameter.put("type", TYPES.contains(typed(fields, "type")) ? typed(fields, "type") : TYPES.get(0));
        String from = typed(fields, "from");
        parameter
                .putArray("rows")
                .addObject()
                .put("value", typed(fields, "value"))
                .put("source", typed(fields, "source"))
                .put("from", from.isEmpty() ? IndicatorForm.FIRST_DAY : from);
        return parameter;
    }

    private static String unused(JsonNode parameters) {
        String name = UNNAMED;
        for (int number = 2; parameters.has(name); number++) {
            name = UNNAMED + number;
        }
        return name;
    }

    private static String typed(Map<String, String> fields, String field) {
        return fields.getOrDefault("new." + field, "").strip();
    }
}
