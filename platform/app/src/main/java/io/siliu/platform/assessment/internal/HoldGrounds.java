package io.siliu.platform.assessment.internal;

import io.siliu.rules.Conclusion;
import io.siliu.rules.Severity;
import java.util.LinkedHashSet;
import java.util.Set;

/** On what a payment is held by a screening: critical hits and critical conclusions, each by its name. */
final class HoldGrounds {

    private HoldGrounds() {}

    /** Whether it is held whatever the rules of the rule set decide. */
    static boolean areCritical(StoredScreening screening) {
        return !critical(screening).isEmpty();
    }

    private static Set<String> critical(StoredScreening screening) {
        Set<String> grounds = new LinkedHashSet<>();
        screening.hits().stream()
                .filter(hit -> hit.severity().equals(Severity.CRITICAL.name()))
                .map(HoldGrounds::name)
                .forEach(grounds::add);
        screening.conclusions().stream()
                .filter(conclusion -> conclusion.severity() == Severity.CRITICAL)
                .map(Conclusion::id)
                .forEach(grounds::add);
        return grounds;
    }

    /** One that became graver, or hits by another circumstance, is another ground. */
    private static String name(StoredHit hit) {
        return String.join(" ", hit.indicator(), hit.circumstance(), hit.severity());
    }
}
