package io.siliu.platform.assessment.internal;

import io.siliu.rules.FactsJson;
import io.siliu.rules.fact.FourFlowFacts;

/**
 * The stored form of facts is the published one, so that a snapshot can be given to the offline screening as it is; and it
 * is canonical, so that what is kept is what was digested.
 */
final class FactsText {

    private FactsText() {}

    /** Canonical UTF-8 bytes (RFC 8785). */
    static byte[] write(FourFlowFacts facts) {
        return FactsJson.canonical(facts);
    }

    static FourFlowFacts read(String text) {
        return FactsJson.read(text);
    }
}
