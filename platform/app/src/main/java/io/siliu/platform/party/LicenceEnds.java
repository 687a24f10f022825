package io.siliu.platform.party;

import java.time.LocalDate;

/** A licence that was cancelled or revoked ends the capacity of its owner as sole proprietor. */
public interface LicenceEnds {

    /**
     * Ends the stretches of this business on the day, inside the caller's transaction. The day after, the person contracts
     * as nothing until they choose the way of a natural person, or a new licence comes. A stretch that ended before, or began
     * later, stays as it is.
     *
     * @param lastDay the day on which the licence ended, the last one of the sole proprietor
     * @param evidence by what that is known, at most 500 characters
     * @return whether anything changed
     */
    boolean ended(long workerId, long soleProprietorId, LocalDate lastDay, String evidence);
}
