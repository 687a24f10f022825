package io.siliu.rules.internal.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * The third truth value: it cannot be said, and these are the facts that would be needed. Never taken for a no.
 *
 * @param causes in ascending order, without repetition, never empty
 */
public record Unknown(List<Cause> causes) {

    /**
     * One fact that is wanting.
     *
     * @param fact path of the fact
     * @param broken whether it is there but cannot be used
     * @param detail what is wrong with a broken fact, else empty
     */
    public record Cause(String fact, boolean broken, String detail) implements Comparable<Cause> {

        @Override
        public int compareTo(Cause other) {
            int byFact = fact.compareTo(other.fact);
            return byFact != 0 ? byFact : Boolean.compare(broken, other.broken);
        }
    }

    public static Unknown missing(String fact) {
        return new Unknown(List.of(new Cause(fact, false, "")));
    }

    public static Unknown broken(String fact, String detail) {
        return new Unknown(List.of(new Cause(fact, true, detail)));
    }

    /** Both unknown at once; the first may be null. */
    public static Unknown join(Unknown first, Unknown second) {
        if (first == null || first.causes.equals(second.causes)) {
            return second;
        }
        return new Unknown(merged(first.causes, second.causes));
    }

    /** Of two that are in order and without repetition, one that is. */
    private static List<Cause> merged(List<Cause> first, List<Cause> second) {
        List<Cause> all = new ArrayList<>(first.size() + second.size());
        int one = 0;
        int other = 0;
        while (one < first.size() && other < second.size()) {
            int order = first.get(one).compareTo(second.get(other));
            all.add(order <= 0 ? first.get(one) : second.get(other));
            one += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
        }
        all.addAll(first.subList(one, first.size()));
        all.addAll(second.subList(other, second.size()));
        return List.copyOf(all);
    }

    public boolean isBroken() {
        for (Cause cause : causes) {
            if (cause.broken()) {
                return true;
            }
        }
        return false;
    }
}
