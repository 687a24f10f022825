package io.siliu.platform.assessment.internal;

import io.siliu.rules.fact.ConsentFacts;
import io.siliu.rules.fact.FeatureFacts;
import java.util.List;
import java.util.Map;

/**
 * What was computed from other records when a revision was sealed.
 *
 * @param elsewhere by document and part of a paper, numbers of other records that hold another paper of its number
 */
record Features(FeatureFacts features, List<ConsentFacts> consents, Map<String, List<String>> elsewhere) {

    Features {
        consents = List.copyOf(consents);
        elsewhere = Map.copyOf(elsewhere);
    }

    static String paper(String document, int part) {
        return document + "/" + part;
    }
}
