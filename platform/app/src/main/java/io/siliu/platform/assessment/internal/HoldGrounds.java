package io.siliu.platform.assessment.internal;

import io.siliu.rules.Conclusion;
import io.siliu.rules.Decision;
import io.siliu.rules.Outcome;
import io.siliu.rules.Severity;
import io.siliu.rules.Unanswered;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * On what a payment is held by a screening, each by its name: critical hits and conclusions, what else the rules hold, and the
 * indicators that ended in an error. A hit that became graver, or comes by another circumstance, is another ground; the same one
 * over other figures is not.
 */
final class HoldGrounds {

    /** That the rules hold it, by whatever they mean. */
    static final String BY_RULE = "RULE";

    private HoldGrounds() {}

    /**
     * What is critical, whatever the rules decide. Where they hold without anything critical, nobody can tell which of the hits they
     * mean, so all of them are grounds.
     */
    static Set<String> of(StoredScreening screening) {
        Set<String> grounds = named(
                screening,
                hit -> hit.severity().equals(Severity.CRITICAL.name()),
                conclusion -> conclusion.severity() == Severity.CRITICAL);
        if (grounds.isEmpty() && screening.decision() == Decision.HOLD) {
            grounds = found(screening);
        }
        addErrors(screening, grounds);
        return grounds;
    }

    /** Everything that somebody who has a screening before them sees, whether it holds or not. */
    static Set<String> seenIn(StoredScreening screening) {
        Set<String> seen = found(screening);
        addErrors(screening, seen);
        return seen;
    }

    static String name(StoredHit hit) {
        return String.join(" ", hit.indicator(), hit.circumstance(), hit.severity());
    }

    static String name(Conclusion conclusion) {
        return conclusion.id() + " " + conclusion.severity();
    }

    static String name(Unanswered error) {
        return error.indicator() + " " + error.outcome();
    }

    private static Set<String> found(StoredScreening screening) {
        Set<String> found = named(screening, hit -> true, conclusion -> true);
        if (screening.decision() == Decision.HOLD) {
            found.add(BY_RULE);
        }
        return found;
    }

    private static Set<String> named(
            StoredScreening screening, Predicate<StoredHit> hits, Predicate<Conclusion> conclusions) {
        Set<String> named = new HashSet<>();
        screening.hits().stream().filter(hits).map(HoldGrounds::name).forEach(named::add);
        screening.conclusions().stream()
                .filter(conclusions)
                .map(HoldGrounds::name)
                .forEach(named::add);
        return named;
    }

    /** Of one that was kept before its unanswered indicators were, none is known. */
    private static void addErrors(StoredScreening screening, Set<String> grounds) {
        if (screening.unanswered() != null) {
            screening.unanswered().stream()
                    .filter(one -> one.outcome() == Outcome.ERROR)
                    .map(HoldGrounds::name)
                    .forEach(grounds::add);
        }
    }
}
