package io.siliu.platform.assessment.internal;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.StoredReader;
import io.siliu.rules.FactsJson;
import io.siliu.rules.fact.ClientSignals;
import io.siliu.rules.fact.SignalFacts;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Features as they are kept from the sealing on: a line of JSON, and a second one with the signals in the very bytes in which
 * they stand in the facts, so that these need not be written and kept once more. Features that were kept before are one line
 * with all of it.
 */
final class FeaturesText {

    private static final char LINE = '\n';
    private static final JsonMapper WRITER = Json.MAPPER
            .rebuild()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(NON_NULL))
            .build();
    private static final StoredReader<Features> FEATURES = StoredReader.of(Json.STORED, Features.class);
    private static final StoredReader<SignalFacts> SIGNALS = StoredReader.of(Json.STORED, SignalFacts.class);

    private FeaturesText() {}

    /**
     * Features as they were read.
     *
     * @param signals canonical bytes of their signals; null where they were kept in another form, or there are none
     */
    record Kept(Features features, byte[] signals) {}

    /** Features of many lines: what they say of an enterprise in the same object is written once. */
    static final class Written {

        private final Map<ClientSignals, byte[]> clients = new IdentityHashMap<>();

        /** UTF-8 bytes. */
        byte[] of(Features features) {
            byte[] first = WRITER.writeValueAsBytes(features.with(null));
            SignalFacts signals = features.signals();
            if (signals == null) {
                return first;
            }
            if (signals.client() == null) {
                return lines(first, FactsJson.canonical(signals));
            }
            byte[] client = clients.computeIfAbsent(signals.client(), FactsJson::canonical);
            return lines(first, FactsJson.canonical(signals, client));
        }
    }

    private static byte[] lines(byte[] first, byte[] signals) {
        return ByteBuffer.allocate(first.length + 1 + signals.length)
                .put(first)
                .put((byte) LINE)
                .put(signals)
                .array();
    }

    static Kept read(byte[] text) {
        byte[] signals = signals(text);
        if (signals == null) {
            return new Kept(FEATURES.read(text), null);
        }
        Features features = FEATURES.read(text, 0, text.length - signals.length - 1);
        return new Kept(features.with(SIGNALS.read(signals)), signals);
    }

    /** The second line; null where there is none. */
    static byte[] signals(byte[] text) {
        int line = line(text);
        return line < 0 ? null : Arrays.copyOfRange(text, line + 1, text.length);
    }

    /** Where the first line ends, which no JSON of ours breaks; -1 where there is one line. */
    static int line(byte[] text) {
        for (int place = 0; place < text.length; place++) {
            if (text[place] == LINE) {
                return place;
            }
        }
        return -1;
    }
}
