package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Access;
import io.siliu.platform.assessment.RuleSetDrafts;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The file of an indicator of a draft. */
final class IndicatorFile {

    /** Deeper than the conditions of a form ever are. */
    private static final int DEEPEST = 64;

    private IndicatorFile() {}

    static String name(String indicator) {
        return indicator + ".json";
    }

    /** @throws io.siliu.kernel.PlatformException not found, where the draft has no such indicator */
    static ObjectNode of(RuleSetDrafts drafts, long draft, String indicator) {
        return read(text(drafts, draft, indicator));
    }

    /** The same as it is written. */
    static String text(RuleSetDrafts drafts, long draft, String indicator) {
        return drafts.file(draft, name(indicator)).orElseThrow(() -> Access.notFound("indicator"));
    }

    /** Among files by their names; empty where it is not among them, or has not the shape in which a form finds its places. */
    static Optional<ObjectNode> in(Map<String, String> files, String indicator) {
        try {
            return Optional.ofNullable(files.get(name(indicator)))
                    .map(text -> Json.MAPPER.readTree(text))
                    .filter(ObjectNode.class::isInstance)
                    .map(ObjectNode.class::cast)
                    .filter(IndicatorFile::isShaped);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    private static boolean isShaped(ObjectNode file) {
        return file.path("title").isObject()
                && isListOf(file.path("requires"), any -> true)
                && isListOf(file.path("examples"), JsonNode::isObject)
                && isListOf(
                        file.path("circumstances"),
                        way -> way.path("explanation").isObject())
                && file.path("parameters").valueStream().allMatch(IndicatorFile::hasRows)
                && depth(file) <= DEEPEST;
    }

    private static boolean hasRows(JsonNode parameter) {
        return parameter.path("rows").isArray() && isListOf(parameter.path("rows"), JsonNode::isObject);
    }

    private static boolean isListOf(JsonNode list, Predicate<JsonNode> element) {
        return list.isMissingNode() || list.isArray() && list.valueStream().allMatch(element);
    }

    private static int depth(JsonNode node) {
        return 1 + node.valueStream().mapToInt(IndicatorFile::depth).max().orElse(0);
    }

    /** The same as a file by its name. */
    static Map<String, String> as(String indicator, ObjectNode written) {
        return Map.of(name(indicator), Json.text(written));
    }

    static ObjectNode read(String text) {
        return (ObjectNode) Json.MAPPER.readTree(text);
    }
}
