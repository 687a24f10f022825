package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.FactName;
import io.siliu.rules.FactNames;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the editor shows as an expression of the catalogue; a constant takes its type from the fact beside it. */
final class ConditionWriter {

    private ConditionWriter() {}

    static JsonNode write(Condition condition) {
        JsonNode plain = plain(condition);
        return condition.negated() ? object("not", plain) : plain;
    }

    private static JsonNode plain(Condition condition) {
        return switch (condition.kind()) {
            case ALL -> group("and", condition);
            case ANY -> group("or", condition);
            case COMPARISON -> comparison(condition);
            case WRITTEN -> written(condition.raw());
        };
    }

    private static JsonNode group(String operator, Condition condition) {
        ArrayNode parts = Json.MAPPER.createArrayNode();
        condition.parts().forEach(part -> parts.add(write(part)));
        return object(operator, parts);
    }

    private static JsonNode comparison(Condition condition) {
        JsonNode fact = Json.MAPPER.getNodeFactory().stringNode(condition.fact());
        return switch (condition.operator()) {
            case "holds" -> fact;
            case "present", "notEmpty", "empty" -> object(condition.operator(), fact);
            case "oneOf" -> {
                ArrayNode parts = Json.MAPPER.createArrayNode().add(fact);
                for (String one : condition.choices()) {
                    parts.add(constant(condition.fact(), one));
                }
                yield object("oneOf", parts);
            }
            default ->
                object(
                        condition.operator(),
                        Json.MAPPER.createArrayNode().add(fact).add(otherSide(condition)));
        };
    }

    private static JsonNode otherSide(Condition condition) {
        String value = condition.value();
        return switch (condition.from()) {
            case CONSTANT -> constant(condition.fact(), value);
            case PARAMETER -> parameter(value);
            case FACT -> Json.MAPPER.getNodeFactory().stringNode(value);
            case PRODUCT -> {
                ArrayNode parts = Json.MAPPER.createArrayNode().add(condition.other());
                parts.add(parameter(condition.parameter()));
                yield object("times", parts);
            }
        };
    }

    private static JsonNode constant(String fact, String value) {
        Optional<FactName> known = FactNames.find(fact);
        FactName.Kind kind = known.map(FactName::kind).orElse(FactName.Kind.TEXT);
        ObjectNode constant = Json.MAPPER.createObjectNode();
        return switch (kind) {
            case AMOUNT -> constant.put("amount", value);
            case NUMBER -> constant.put("number", value);
            case DATE -> constant.put("date", value);
            case WORD -> constant.put("word", value);
            case TRUTH -> constant.put("truth", Boolean.parseBoolean(value));
            case TEXT, MONTH, LIST -> constant.put("text", value);
        };
    }

    private static JsonNode parameter(String name) {
        return Json.MAPPER.createObjectNode().put("parameter", name);
    }

    /** What is no JSON is kept as a text, so that the check names it and nothing typed is lost. */
    private static JsonNode written(String raw) {
        try {
            return Json.MAPPER.readTree(raw);
        } catch (JacksonException notJson) {
            return Json.MAPPER.getNodeFactory().stringNode(raw);
        }
    }

    private static ObjectNode object(String key, JsonNode value) {
        ObjectNode object = Json.MAPPER.createObjectNode();
        object.set(key, value);
        return object;
    }
}
