package io.siliu.platform.assessment.internal.features;

import io.siliu.rules.fact.BrokenFact;
import io.siliu.rules.fact.FeatureFacts;
import io.siliu.rules.fact.SignalFacts;
import java.util.List;
import java.util.Map;

/**
 * The features of one line.
 *
 * @param broken what could not be used, such as a count of peers that has fallen behind
 * @param stale what was used though its table was behind, within what is tolerated
 * @param inCapitals by document and part of an invoice, its total in capitals
 */
public record Computed(
        FeatureFacts features,
        SignalFacts signals,
        List<BrokenFact> broken,
        List<Stale> stale,
        Map<String, String> inCapitals) {

    public Computed {
        broken = List.copyOf(broken);
        stale = List.copyOf(stale);
        inCapitals = Map.copyOf(inCapitals);
    }
}
