package io.siliu.rules.internal.expression;

import io.siliu.rules.fact.BrokenFact;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.Arrays;
import java.util.List;

/**
 * One record while it is being screened: its facts, the values that were already computed from them, and the
 * circumstances that were found to hold. Used by one thread and thrown away.
 */
public final class FactView {

    private static final int FEW = 8;
    private static final long[] NOTHING = {};
    private static final Object ABSENT = new Object();

    private final FourFlowFacts facts;
    private final List<BrokenFact> broken;
    private final Object[] values;
    private final Object[] parts = new Object[FactPart.count()];
    private long[] found;
    private int foundCount;

    /** @param slots how many shared expressions the rule set has */
    public FactView(FourFlowFacts facts, int slots) {
        this(facts, new Object[slots]);
    }

    /** @param values the values that are known beforehand, by their slot; the view keeps the array */
    FactView(FourFlowFacts facts, Object[] values) {
        this.facts = facts;
        this.broken = facts.broken();
        this.values = values;
    }

    public FourFlowFacts facts() {
        return facts;
    }

    /**
     * The value of any expression. Most are {@link Shared}, and to ask that one class is sooner done than to find out by which
     * of twenty an expression is to be evaluated.
     */
    public Object valueOf(Expression expression, Binding bindings) {
        return expression instanceof Shared shared
                ? value(shared.slot(), shared.expression())
                : expression.evaluate(this, bindings);
    }

    /** The value of a shared expression, computed at most once for a record. */
    Object value(int slot, Expression expression) {
        Object value = values[slot];
        if (value == null) {
            value = expression.evaluate(this, null);
            values[slot] = value;
        }
        return value;
    }

    /** A part of the facts, fetched at most once; null where there is none. */
    Object part(int slot, FactPart part) {
        Object fetched = parts[slot];
        if (fetched == null) {
            fetched = part.fetched(this);
            parts[slot] = fetched == null ? ABSENT : fetched;
        }
        return fetched == ABSENT ? null : fetched;
    }

    boolean hasBrokenFacts() {
        return !broken.isEmpty();
    }

    /** The broken fact that this path is or lies below, or null. */
    BrokenFact brokenAt(String path) {
        for (BrokenFact fact : broken) {
            String place = fact.path();
            boolean below = path.startsWith(place)
                    && (path.length() == place.length()
                            || path.charAt(place.length()) == '.'
                            || path.charAt(place.length()) == '[');
            if (below) {
                return fact;
            }
        }
        return null;
    }

    /** Notes that a circumstance of a definition holds. */
    public void found(int definition, int circumstance) {
        if (found == null) {
            found = new long[FEW];
        } else if (foundCount == found.length) {
            found = Arrays.copyOf(found, foundCount * 2);
        }
        found[foundCount++] = ((long) definition << Integer.SIZE) | circumstance;
    }

    /** Pairs of definition (high half) and circumstance (low half), in ascending order. */
    public long[] found() {
        if (found == null) {
            return NOTHING;
        }
        long[] sorted = Arrays.copyOf(found, foundCount);
        Arrays.sort(sorted);
        return sorted;
    }
}
