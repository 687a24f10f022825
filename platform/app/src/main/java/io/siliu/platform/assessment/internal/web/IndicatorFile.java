package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Access;
import io.siliu.platform.assessment.RuleSetDrafts;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** The file of an indicator of a draft. */
final class IndicatorFile {

    private IndicatorFile() {}

    static String name(String indicator) {
        return indicator + ".json";
    }

    /** @throws io.siliu.kernel.PlatformException not found, where the draft has no such indicator */
    static ObjectNode of(RuleSetDrafts drafts, long draft, String indicator) {
        return drafts.file(draft, name(indicator))
                .map(IndicatorFile::read)
                .orElseThrow(() -> Access.notFound("indicator"));
    }

    /** Among files by their names; empty where it is not among them, or is no object of JSON. */
    static Optional<ObjectNode> in(Map<String, String> files, String indicator) {
        try {
            return Optional.ofNullable(files.get(name(indicator)))
                    .map(text -> Json.MAPPER.readTree(text))
                    .filter(ObjectNode.class::isInstance)
                    .map(ObjectNode.class::cast);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** The same as a file by its name. */
    static Map<String, String> as(String indicator, ObjectNode written) {
        return Map.of(name(indicator), Json.text(written));
    }

    static ObjectNode read(String text) {
        return (ObjectNode) Json.MAPPER.readTree(text);
    }
}
