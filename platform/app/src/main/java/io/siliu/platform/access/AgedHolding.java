package io.siliu.platform.access;

import java.time.LocalDate;

/**
 * Things that are kept for whoever they may name, and go by their age alone, whether or not anybody asks: papers that nobody has
 * placed name people too.
 */
public interface AgedHolding {

    /** Why they are kept. */
    RetentionClass retention();

    /**
     * Takes away some of those whose retention began on this day or before, in the caller's transaction.
     *
     * @return how many
     */
    int erase(LocalDate upTo, int limit);
}
