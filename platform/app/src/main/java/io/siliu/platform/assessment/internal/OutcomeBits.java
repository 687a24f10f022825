package io.siliu.platform.assessment.internal;

import io.siliu.rules.Outcome;
import io.siliu.rules.Screening;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What all indicators said of one record, two bits each in the order of the rule set, the first in the lowest bits. */
final class OutcomeBits {

    private static final int BITS = 2;
    private static final int A_BYTE = 4;
    private static final int ORDERS = 64;
    private static final Map<List<String>, Map<String, Integer>> PLACES = new ConcurrentHashMap<>();
    private static final List<Outcome> CODES =
            List.of(Outcome.NO_HIT, Outcome.HIT, Outcome.NOT_APPLICABLE, Outcome.ERROR);

    private OutcomeBits() {}

    static byte[] of(Screening screening) {
        List<String> indicators = screening.indicators();
        Map<String, Integer> places = places(indicators);
        byte[] bits = new byte[(indicators.size() + A_BYTE - 1) / A_BYTE];
        screening.hits().forEach(hit -> put(bits, places.get(hit.indicator()), Outcome.HIT));
        screening.unanswered().forEach(open -> put(bits, places.get(open.indicator()), open.outcome()));
        return bits;
    }

    /** There are as many orders as rule sets that are in use. */
    private static Map<String, Integer> places(List<String> indicators) {
        Map<String, Integer> known = PLACES.get(indicators);
        if (known != null) {
            return known;
        }
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < indicators.size(); place++) {
            places.put(indicators.get(place), place);
        }
        if (PLACES.size() < ORDERS) {
            PLACES.put(indicators, places);
        }
        return places;
    }

    private static void put(byte[] bits, int place, Outcome outcome) {
        bits[place / A_BYTE] |= (byte) (CODES.indexOf(outcome) << place % A_BYTE * BITS);
    }

    /** @param place of the indicator in the rule set, from 0 */
    static Outcome at(byte[] bits, int place) {
        return CODES.get(bits[place / A_BYTE] >> place % A_BYTE * BITS & 3);
    }
}
