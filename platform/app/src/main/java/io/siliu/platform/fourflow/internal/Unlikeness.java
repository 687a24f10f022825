package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.Discrepancy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What sets one difference apart from the others of its cause and page, so that an answer for all does not speak of it unawares.
 *
 * @param usual what most of the others say, or null
 * @param amounts gross amounts of the cause
 */
record Unlikeness(String usual, UsualAmount amounts) {

    /** Why somebody should look at one alone. */
    enum Reason {
        /** What was read is not certain; a person has to look at the paper first. */
        UNCERTAIN,
        /** What a person decided is asked about; no common answer settles that. */
        ASKS_A_PERSON,
        /** Another name or code stands there than on most of the others. */
        OTHER_VALUE,
        /** The amount is many times the usual one. */
        LARGE
    }

    /** @param value what goes into the sentence: the usual value, or how many times the median */
    record Found(Reason reason, String value) {}

    static Unlikeness among(List<Discrepancy> shown, List<BigDecimal> amounts) {
        Map<String, Long> values = shown.stream()
                .filter(Unlikeness::namesParty)
                .collect(Collectors.groupingBy(each -> each.found().value(), Collectors.counting()));
        String usual = values.entrySet().stream()
                .filter(each -> each.getValue() * 2 > shown.size() && each.getValue() > 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        return new Unlikeness(usual, UsualAmount.among(amounts));
    }

    Optional<Found> of(Discrepancy difference, BigDecimal gross) {
        boolean personal =
                difference.kind() == Discrepancy.Kind.CONTESTED || difference.kind() == Discrepancy.Kind.QUESTIONED;
        if (personal) {
            return Optional.of(new Found(Reason.ASKS_A_PERSON, ""));
        }
        if (!difference.certain()) {
            return Optional.of(new Found(Reason.UNCERTAIN, ""));
        }
        if (usual != null
                && namesParty(difference)
                && !difference.found().value().equals(usual)) {
            return Optional.of(new Found(Reason.OTHER_VALUE, usual));
        }
        return amounts.timesIn(gross).map(times -> new Found(Reason.LARGE, times));
    }

    private static boolean namesParty(Discrepancy difference) {
        return difference.kind() == Discrepancy.Kind.PARTY_NAME || difference.kind() == Discrepancy.Kind.PARTY_CODE;
    }
}
