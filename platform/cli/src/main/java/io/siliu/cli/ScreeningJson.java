package io.siliu.cli;

import io.siliu.kernel.canonical.Json;
import io.siliu.rules.Hit;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSetReference;
import io.siliu.rules.Screening;
import io.siliu.rules.Unanswered;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of a screening: the contract of {@code screen}. */
final class ScreeningJson {

    private ScreeningJson() {}

    static String line(Screening screening, RuleSet ruleSet, Locale locale) {
        ObjectNode node = Json.MAPPER.createObjectNode().put("record", screening.record());
        RuleSetReference reference = screening.ruleSet();
        node.putObject("ruleSet")
                .put("id", reference.id())
                .put("version", reference.version())
                .put("digest", reference.digest().toString());
        ArrayNode hits = node.putArray("hits");
        screening.hits().forEach(hit -> write(hits.addObject(), hit, ruleSet.explain(hit, locale)));
        write(node.putArray("notApplicable"), screening.notApplicable(), ruleSet, locale);
        write(node.putArray("errors"), screening.errors(), ruleSet, locale);
        return node.toString();
    }

    /** @param field path of the field that is wrong, or null where the whole line is */
    static String error(long line, String field, String sentence) {
        ObjectNode node = Json.MAPPER.createObjectNode().put("line", line);
        node.putObject("error").put("field", field).put("text", sentence);
        return node.toString();
    }

    private static void write(ObjectNode node, Hit hit, String text) {
        node.put("indicator", hit.indicator())
                .put("circumstance", hit.circumstance())
                .put("severity", hit.severity().name())
                .put("sixTrue", hit.sixTrue().name());
        ObjectNode because = node.putObject("because");
        hit.because().forEach(because::put);
        node.put("text", text);
    }

    private static void write(ArrayNode array, List<Unanswered> unanswered, RuleSet ruleSet, Locale locale) {
        for (Unanswered one : unanswered) {
            ObjectNode node = array.addObject().put("indicator", one.indicator());
            node.put("reason", one.reason().name());
            ArrayNode facts = node.putArray("facts");
            one.facts().forEach(facts::add);
            node.put("text", ruleSet.explain(one, locale));
        }
    }
}
