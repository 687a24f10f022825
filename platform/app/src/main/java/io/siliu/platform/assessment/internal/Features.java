package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.internal.features.Computed;
import io.siliu.platform.assessment.internal.features.Stale;
import io.siliu.rules.fact.BrokenFact;
import io.siliu.rules.fact.ConsentFacts;
import io.siliu.rules.fact.FeatureFacts;
import io.siliu.rules.fact.SignalFacts;
import java.util.List;
import java.util.Map;

/**
 * What was computed from other records when a revision was sealed.
 *
 * @param elsewhere by document and part of a paper, numbers of other records that hold another paper of its number
 * @param signals null where the revision was sealed before there were any
 * @param broken null where the revision was sealed before this was told
 * @param stale what stands on a table that was behind; null where the revision was sealed before this was told
 * @param inCapitals by document and part of an invoice, its total in capitals; null where the revision was sealed before this was told
 */
record Features(
        FeatureFacts features,
        List<ConsentFacts> consents,
        Map<String, List<String>> elsewhere,
        SignalFacts signals,
        List<BrokenFact> broken,
        List<Stale> stale,
        Map<String, String> inCapitals) {

    Features {
        consents = List.copyOf(consents);
        elsewhere = Map.copyOf(elsewhere);
        broken = broken == null ? List.of() : List.copyOf(broken);
        stale = stale == null ? List.of() : List.copyOf(stale);
        inCapitals = inCapitals == null ? Map.of() : Map.copyOf(inCapitals);
    }

    static Features of(Computed computed, List<ConsentFacts> consents, Map<String, List<String>> elsewhere) {
        return new Features(
                computed.features(),
                consents,
                elsewhere,
                computed.signals(),
                computed.broken(),
                computed.stale(),
                computed.inCapitals());
    }

    Features with(SignalFacts signals) {
        return new Features(features, consents, elsewhere, signals, broken, stale, inCapitals);
    }

    /** The same with the other uses of its numbers, which are known last. */
    Features withElsewhere(Map<String, List<String>> elsewhere) {
        return new Features(features, consents, elsewhere, signals, broken, stale, inCapitals);
    }

    static String paper(String document, int part) {
        return document + "/" + part;
    }
}
