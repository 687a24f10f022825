package io.siliu.rules;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.rules.TriedExample.Said;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.internal.catalogue.Answer;
import io.siliu.rules.internal.catalogue.Definition;
import io.siliu.rules.internal.catalogue.Example;
import io.siliu.rules.internal.expression.FactView;
import io.siliu.rules.internal.expression.Miswritten;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks the examples of an indicator again. The facts of an example are those of the published example of facts, a record on
 * which every flow agrees, but for what the example changes.
 */
public final class IndicatorExamples {

    private static final String PUBLISHED = "/schema/four-flow-facts.example.json";

    private IndicatorExamples() {}

    /** In the order of its file; none where the rule set has no such indicator. */
    public static List<TriedExample> tried(RuleSet ruleSet, String indicator) {
        return ruleSet.catalogue().definitions().stream()
                .filter(definition -> definition.indicator().id().equals(indicator))
                .flatMap(definition -> tried(definition, ruleSet.catalogue().slots()).stream())
                .toList();
    }

    /** What the published example of facts says of a fact, whose form an example of an indicator keeps; a text where it says nothing. */
    public static JsonNode published(String path) {
        JsonNode said = Published.FACTS.at(pointer(path));
        return said.isMissingNode() || said.isNull()
                ? Json.MAPPER.getNodeFactory().stringNode("")
                : said.deepCopy();
    }

    /** @param slots how many shared expressions the catalogue of the definition has */
    static List<TriedExample> tried(Definition definition, int slots) {
        List<TriedExample> all = new ArrayList<>();
        for (Example example : definition.examples()) {
            all.add(tried(definition, slots, all.size() + 1, example));
        }
        return all;
    }

    private static TriedExample tried(Definition definition, int slots, int number, Example example) {
        Said stated = new Said(example.outcome(), example.circumstance());
        Map<String, String> with = new LinkedHashMap<>();
        example.with()
                .forEachEntry(
                        (path, value) -> with.put(path, value.isString() ? value.stringValue() : Json.text(value)));
        try {
            Answer answer = definition.answer(new FactView(facts(example), slots));
            return new TriedExample(number, stated, said(answer), with, null);
        } catch (PlatformException | Miswritten wrong) {
            return new TriedExample(number, stated, null, with, Miswritten.of(wrong));
        }
    }

    private static Said said(Answer answer) {
        return new Said(
                answer.outcome().name(),
                answer.hit() == null ? null : answer.hit().circumstance());
    }

    private static FourFlowFacts facts(Example example) {
        ObjectNode facts = Published.FACTS.deepCopy();
        example.with().forEachEntry((path, value) -> set(facts, path, value));
        return FactsJson.read(Json.text(facts));
    }

    private static void set(ObjectNode facts, String path, JsonNode value) {
        int dot = path.lastIndexOf('.');
        JsonNode whole = dot < 0 ? facts : facts.at(pointer(path.substring(0, dot)));
        if (!(whole instanceof ObjectNode parts)) {
            throw new Miswritten("没有这个事实：" + path, "there is no fact named " + path);
        }
        parts.set(path.substring(dot + 1), value);
    }

    /** {@code payments[0].amount} as the pointer of JSON. */
    private static String pointer(String path) {
        return "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }

    /** Read when somebody first asks. */
    private static final class Published {

        private static final ObjectNode FACTS = read();

        private static ObjectNode read() {
            try (InputStream example = IndicatorExamples.class.getResourceAsStream(PUBLISHED)) {
                return (ObjectNode) Json.MAPPER.readTree(new String(example.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
