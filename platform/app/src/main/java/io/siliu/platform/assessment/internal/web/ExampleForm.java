package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.IndicatorExamples;
import io.siliu.rules.TriedExample;
import io.siliu.rules.TriedExample.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The examples of an indicator on its page: what each is made of and says, and what the draft says of it. */
final class ExampleForm {

    private static final String ACT = "example:";

    private ExampleForm() {}

    /**
     * One example.
     *
     * @param stated what it says
     * @param tried what the draft says; null where the draft cannot be read
     */
    record Row(int index, List<Value> values, Said stated, TriedExample tried) {}

    /** A fact that makes an example, as it is typed. */
    record Value(String path, String typed) {}

    static List<Row> rows(JsonNode indicator, List<TriedExample> tried) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode example : indicator.path("examples")) {
            List<Value> values = new ArrayList<>();
            example.path("with").forEachEntry((path, value) -> values.add(new Value(path, typed(value))));
            int index = rows.size();
            rows.add(new Row(index, values, stated(example), index < tried.size() ? tried.get(index) : null));
        }
        return rows;
    }

    /** What an example of this indicator may say: a hit by one of its circumstances, or none. */
    static List<Said> answers(JsonNode indicator) {
        List<Said> answers = new ArrayList<>();
        indicator
                .path("circumstances")
                .forEach(one -> answers.add(new Said("HIT", one.path("name").asString(""))));
        answers.add(new Said("NO_HIT", null));
        answers.add(new Said("NOT_APPLICABLE", null));
        return answers;
    }

    private static Said stated(JsonNode example) {
        return new Said(
                example.path("outcome").asString(""),
                example.path("circumstance").asString(null));
    }

    private static String typed(JsonNode value) {
        return value.isString() ? value.stringValue() : Json.text(value);
    }

    /** Puts what was typed into the examples; a button takes one out or puts a copy behind it. */
    static void apply(ObjectNode indicator, Map<String, String> fields) {
        if (!(indicator.path("examples") instanceof ArrayNode examples)) {
            return;
        }
        List<Said> answers = answers(indicator);
        for (int index = 0; index < examples.size(); index++) {
            if (examples.get(index) instanceof ObjectNode example) {
                change(example, "x" + index, answers, fields);
            }
        }
        String act = fields.getOrDefault("act", "");
        for (int index = examples.size() - 1; index >= 0; index--) {
            if (act.equals(ACT + "drop:" + index)) {
                examples.remove(index);
            } else if (act.equals(ACT + "copy:" + index)) {
                examples.insert(index + 1, examples.get(index).deepCopy());
            }
        }
    }

    private static void change(ObjectNode example, String name, List<Said> answers, Map<String, String> fields) {
        if (example.path("with") instanceof ObjectNode with) {
            String added = FactWords.path(fields.getOrDefault(name + ".new.fact", ""));
            int place = 0;
            for (String path : List.copyOf(with.propertyNames())) {
                String typed = fields.get(name + "." + place++);
                if (typed != null && !typed.strip().equals(typed(with.get(path)))) {
                    with.set(path, value(with.get(path), typed.strip()));
                }
            }
            if (!added.isEmpty()) {
                String typed = fields.getOrDefault(name + ".new.value", "").strip();
                with.set(added, value(IndicatorExamples.published(added), typed));
            }
        }
        String typed = fields.getOrDefault(name + ".says", "");
        answers.stream().filter(one -> one.toString().equals(typed)).forEach(said -> {
            example.put("outcome", said.outcome());
            if (said.circumstance() == null) {
                example.remove("circumstance");
            } else {
                example.put("circumstance", said.circumstance());
            }
        });
    }

    /** A text stays one; what is no JSON is kept as it was typed, and the check says what is wrong with it. */
    private static JsonNode value(JsonNode before, String typed) {
        JsonNode text = Json.MAPPER.getNodeFactory().stringNode(typed);
        if (before.isString() || typed.isEmpty()) {
            return text;
        }
        try {
            return Json.MAPPER.readTree(typed);
        } catch (JacksonException noJson) {
            return text;
        }
    }
}
