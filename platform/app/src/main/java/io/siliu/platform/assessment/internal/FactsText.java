package io.siliu.platform.assessment.internal;

import io.siliu.rules.FactsJson;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.Arrays;

/**
 * The stored form of facts is the published one, so that a snapshot can be given to the offline screening as it is; and it
 * is canonical, so that what is kept is what was digested. Signals that are kept with the features of the sealing are not kept
 * twice: a line break stands in their place.
 *
 * @param facts that are written
 * @param whole canonical UTF-8 bytes (RFC 8785), which are digested
 * @param kept the same, or with the line break
 */
record FactsText(FourFlowFacts facts, byte[] whole, byte[] kept) {

    private static final byte[] LINE = {'\n'};

    /** Of facts that stand alone. */
    static FactsText of(FourFlowFacts facts) {
        byte[] whole = write(facts);
        return new FactsText(facts, whole, whole);
    }

    /** @param signals canonical bytes of their signals that are kept with the features; null where these hold none */
    static FactsText of(FourFlowFacts facts, byte[] signals) {
        if (signals == null) {
            return of(facts);
        }
        byte[] kept = FactsJson.canonical(facts, LINE);
        return new FactsText(facts, whole(kept, signals), kept);
    }

    static byte[] write(FourFlowFacts facts) {
        return FactsJson.canonical(facts);
    }

    /** As facts were kept while absent ones were written as null. */
    static byte[] writeFormer(FourFlowFacts facts) {
        return FactsJson.formerCanonical(facts);
    }

    /** Whether something stands elsewhere. */
    static boolean isParted(byte[] kept) {
        return FeaturesText.line(kept) >= 0;
    }

    /** With the signals in the place that is kept for them. */
    static byte[] whole(byte[] kept, byte[] signals) {
        int line = FeaturesText.line(kept);
        byte[] whole = Arrays.copyOf(kept, kept.length - 1 + signals.length);
        System.arraycopy(signals, 0, whole, line, signals.length);
        System.arraycopy(kept, line + 1, whole, line + signals.length, kept.length - line - 1);
        return whole;
    }

    static FourFlowFacts read(String text) {
        return FactsJson.read(text);
    }
}
