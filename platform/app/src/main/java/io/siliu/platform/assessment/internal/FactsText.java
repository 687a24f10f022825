package io.siliu.platform.assessment.internal;

import io.siliu.rules.FactsJson;
import io.siliu.rules.fact.FourFlowFacts;

/** The stored form of facts is the published one, so that a snapshot can be given to the offline screening as it is. */
final class FactsText {

    private FactsText() {}

    static String write(FourFlowFacts facts) {
        return FactsJson.write(facts);
    }

    static FourFlowFacts read(String text) {
        return FactsJson.read(text);
    }
}
