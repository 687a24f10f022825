package io.siliu.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * On what a payment is held by what is found of its line, each ground by its name: critical hits and conclusions, what else the
 * rules hold, and the indicators that ended in an error, for what could not be asked is not a no. A payment without a ground goes.
 * A hit that became graver, or comes by another circumstance, is another ground; the same one over other figures is not.
 */
public final class HoldGrounds {

    /** That the rules hold it, by whatever they mean. */
    public static final String BY_RULE = "RULE";

    private HoldGrounds() {}

    /**
     * What is found of a line, as far as a payment is held by it.
     *
     * @param decision of the combination rules; null where they were not asked
     * @param unanswered indicators without an answer, of which those that ended in an error count
     */
    public record Found(Decision decision, List<Hit> hits, List<Conclusion> conclusions, List<Unanswered> unanswered) {

        public Found {
            hits = List.copyOf(hits);
            conclusions = List.copyOf(conclusions);
            unanswered = List.copyOf(unanswered);
        }
    }

    /**
     * What is critical, whatever the rules decide. Where they hold without anything critical, nobody can tell which of the hits they
     * mean, so all of them are grounds.
     *
     * @return a set of its own, which may be changed
     */
    public static Set<String> of(Found found) {
        Set<String> grounds = named(
                found,
                hit -> hit.severity() == Severity.CRITICAL,
                conclusion -> conclusion.severity() == Severity.CRITICAL);
        if (grounds.isEmpty() && found.decision() == Decision.HOLD) {
            grounds = all(found);
        }
        addErrors(found, grounds);
        return grounds;
    }

    /** Everything that somebody who has this before them sees, whether it holds or not. */
    public static Set<String> seenIn(Found found) {
        Set<String> seen = all(found);
        addErrors(found, seen);
        return seen;
    }

    /** The ground that a hit is. */
    public static String name(Hit hit) {
        return String.join(
                " ", hit.indicator(), hit.circumstance(), hit.severity().name());
    }

    /** The ground that a conclusion is. */
    public static String name(Conclusion conclusion) {
        return conclusion.id() + " " + conclusion.severity();
    }

    /** The ground that an indicator is which ended in an error. */
    public static String name(Unanswered error) {
        return error.indicator() + " " + error.outcome();
    }

    private static Set<String> all(Found found) {
        Set<String> all = named(found, hit -> true, conclusion -> true);
        if (found.decision() == Decision.HOLD) {
            all.add(BY_RULE);
        }
        return all;
    }

    private static Set<String> named(Found found, Predicate<Hit> hits, Predicate<Conclusion> conclusions) {
        Set<String> named = new HashSet<>();
        found.hits().stream().filter(hits).map(HoldGrounds::name).forEach(named::add);
        found.conclusions().stream().filter(conclusions).map(HoldGrounds::name).forEach(named::add);
        return named;
    }

    private static void addErrors(Found found, Set<String> grounds) {
        found.unanswered().stream()
                .filter(one -> one.outcome() == Outcome.ERROR)
                .map(HoldGrounds::name)
                .forEach(grounds::add);
    }
}
