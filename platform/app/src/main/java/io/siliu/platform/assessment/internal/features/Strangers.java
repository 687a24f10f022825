package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.OutsideKnowledge.Sharer;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.rules.fact.Measured;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who shares something with the worker of one line and is no member of the same proven household. */
final class Strangers {

    private Strangers() {}

    /** The worker included; a household that was proven by the day of the line counts as one. */
    static Measured count(Collection<Long> workers, Subject subject, Known known) {
        TreeSet<Long> others = new TreeSet<>(workers);
        others.removeAll(household(subject, known));
        others.remove(subject.workerId());
        return Evidence.count(others.size() + 1L, Evidence.of(others));
    }

    /** Those of whom the same is said as in the latest row of this kind on the worker; null where there is none. */
    static Measured sharing(SaidKind kind, Subject subject, Known known) {
        return known.latest(subject, kind)
                .map(row -> count(workers(row, known), subject, known))
                .orElse(null);
    }

    static Collection<Long> workers(Heard row, Known known) {
        return known.outside().sharers(row).stream().map(Sharer::workerId).collect(Collectors.toSet());
    }

    private static Collection<Long> household(Subject subject, Known known) {
        return known.saidOf(subject, SaidKind.HOUSEHOLD).stream()
                .flatMap(row -> workers(row, known).stream())
                .collect(Collectors.toSet());
    }
}
