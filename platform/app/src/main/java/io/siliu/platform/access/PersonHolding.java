package io.siliu.platform.access;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One kind of thing that a module keeps of persons, and how it lets go of it. Whatever names a person stands in one of these,
 * so that an erasure reaches it; a table that none of them knows is a fault.
 */
public interface PersonHolding {

    /** A short name in upper case; the bundles have its words. */
    String name();

    /** Why it is kept. */
    RetentionClass retention();

    /** What is kept of the person now. */
    Kept kept(Leaver leaver);

    /** Takes away whatever began its retention on this day or before, in the caller's transaction. */
    void erase(Leaver leaver, LocalDate upTo);

    /** How many of them are not at their end yet, such as a payment on its way; while there are any, nobody leaves. */
    default int underWay(long personId) {
        return 0;
    }

    /** Somebody has just left: ends what ends with that, in the caller's transaction. */
    default void left(Leaver leaver) {}

    /** Somebody who left, or would leave, on a day. */
    record Leaver(long personId, LocalDate leftOn) {}

    /**
     * How much there is.
     *
     * @param last the latest day on which the retention of one of them began, or null when there is nothing
     */
    record Kept(long count, LocalDate last) {

        /** Nothing at all. */
        public static final Kept NOTHING = new Kept(0, null);

        /** Things that have no day of their own and are kept from the day the person left. */
        public static Kept sinceLeaving(long count, Leaver leaver) {
            return count == 0 ? NOTHING : new Kept(count, leaver.leftOn());
        }

        public Optional<LocalDate> lastDay() {
            return Optional.ofNullable(last);
        }
    }
}
