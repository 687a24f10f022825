package io.siliu.platform.assessment.internal.features;

import io.siliu.rules.fact.BrokenFact;
import io.siliu.rules.fact.FeatureFacts;
import io.siliu.rules.fact.SignalFacts;
import java.util.List;

/**
 * The features of one line.
 *
 * @param broken what could not be used, such as a count of peers that has fallen behind
 */
public record Computed(FeatureFacts features, SignalFacts signals, List<BrokenFact> broken) {

    public Computed {
        broken = List.copyOf(broken);
    }
}
