package io.siliu.platform.assessment.internal;

import static io.siliu.platform.assessment.FactLimit.NEVER;
import static io.siliu.platform.assessment.FactLimit.NO_AT_MOST;
import static io.siliu.platform.assessment.FactLimit.OF_OTHERS;

import io.siliu.platform.assessment.FactLimit;
import io.siliu.platform.assessment.RuleCatalogue.Limit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Facts of the rules' language that this platform cannot establish, whole or in part; the bundles say why under {@code
 * rules.limit.} and the path. A fact that is computed from now on leaves this list.
 */
final class FactLimits {

    static final SortedMap<String, FactLimit> ALL = Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
            Map.entry("signals.dataUse.queryOutsidePurpose", NEVER),
            Map.entry("signals.dataUse.queryRows", NEVER),
            Map.entry("signals.dataUse.storedFaces", NO_AT_MOST),
            Map.entry("signals.invoicePaper.signatureMissing", NO_AT_MOST),
            Map.entry("signals.identity.faceSimilarity", OF_OTHERS),
            Map.entry("signals.identity.livenessPassed", OF_OTHERS),
            Map.entry("signals.identity.faceIdentities", OF_OTHERS),
            Map.entry("signals.identity.faceAttributesDiffer", OF_OTHERS),
            Map.entry("signals.will.videoMatches", OF_OTHERS),
            Map.entry("signals.will.secondPerson", OF_OTHERS),
            Map.entry("signals.will.phoneControlled", OF_OTHERS),
            Map.entry("signals.signing.valid", OF_OTHERS),
            Map.entry("signals.agreement.ceiling", OF_OTHERS),
            Map.entry("signals.agreement.rateDeviation", OF_OTHERS))));

    private FactLimits() {}

    /**
     * Those of an indicator, the narrowest first.
     *
     * @param facts that it asks for, by their paths
     */
    static List<Limit> of(List<String> facts) {
        return facts.stream()
                .map(FactLimits::withoutPart)
                .distinct()
                .map(fact -> ALL.containsKey(fact) ? new Limit(fact, ALL.get(fact)) : null)
                .filter(Objects::nonNull)
                .sorted((one, other) -> one.limit().compareTo(other.limit()))
                .toList();
    }

    /** A measured fact without the part of it that is asked for: its value or its evidence. */
    private static String withoutPart(String path) {
        return path.replaceFirst("\\.(?:value|evidence)$", "");
    }
}
