package io.siliu.platform.party;

import java.time.LocalDate;

/**
 * A licence that was cancelled or revoked ends the capacity of its owner as sole proprietor; one that stands again gives it
 * back. People say that of a licence by {@link LicenceRestorations}, two of them.
 */
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
    boolean ended(long workerId, long soleProprietorId, LocalDate lastDay, LicenceEnd how, String evidence);

    /**
     * The business stands again: a revocation was set aside (行政复议, 行政诉讼), or the register was corrected. It goes on in a
     * stretch of its own, inside the caller's transaction; what the person contracted as meanwhile ends the day before. Nothing
     * happens where its last stretch is open, or ended on a later day than this; nor where the person is a sole proprietor by
     * another licence, or was on record as something that ended on that day or later. What waits of it in
     * {@link LicenceRestorations} is over with it.
     *
     * @param from the first day on which it stands again; days up to its end are not told anew
     * @param evidence by what that is known, at most 500 characters
     * @return whether anything changed
     */
    boolean restored(long workerId, long soleProprietorId, LocalDate from, String evidence);

    /** Whether {@link #restored} would change anything now. */
    boolean mayBeRestored(long workerId, long soleProprietorId, LocalDate from);
}
