package io.siliu.platform.assessment.internal.features;

import io.siliu.rules.fact.BrokenFact;
import io.siliu.rules.fact.FeatureFacts;
import io.siliu.rules.fact.SignalFacts;
import java.util.List;

/**
 * The features of one line.
 *
 * @param broken what could not be used, such as a count of peers that has fallen behind
 * @param stale what was used though its table was behind, within what is tolerated
 */
public record Computed(FeatureFacts features, SignalFacts signals, List<BrokenFact> broken, List<Stale> stale) {

    public Computed {
        broken = List.copyOf(broken);
        stale = List.copyOf(stale);
    }
}
