package io.siliu.rules;

import java.util.List;
import java.util.Map;

/**
 * What a reader needs to know of one entry of the catalogue. The condition itself stays with the engine.
 *
 * @param id id in the catalogue, such as B01; the same over all versions
 * @param sixTrue the truth it guards
 * @param severity severity of its hits, where a circumstance does not say otherwise
 * @param title short name
 * @param basis why it may be asked
 * @param explanations by circumstance, the sentence of a hit with the observed values as {@code {name}}
 * @param facts paths of all facts it looks at
 */
public record Indicator(
        String id,
        SixTrue sixTrue,
        Severity severity,
        Text title,
        Basis basis,
        Map<String, Text> explanations,
        List<String> facts) {

    public Indicator {
        explanations = Map.copyOf(explanations);
        facts = List.copyOf(facts);
    }
}
