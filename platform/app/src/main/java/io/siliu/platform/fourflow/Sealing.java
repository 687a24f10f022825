package io.siliu.platform.fourflow;

import java.util.List;

/**
 * Port: called in the sealing transaction, before the commitments are written. Whoever implements it stores what has to
 * be fixed together with the revision; when it throws, nothing is sealed.
 */
public interface Sealing {

    /**
     * @param revisions of one enterprise, by number
     * @param papers those of the lines of the enterprise as they stand in this transaction, at hand without asking the
     *     database, which is asked about other lines
     */
    void beforeSeal(List<SealedRevision> revisions, LinePapers papers);

    /**
     * Called after everything else that the transaction does, because from here to its end whoever seals papers of the
     * same numbers waits for it. What is told is kept beside what was stored with these revisions.
     *
     * @param some revisions of one enterprise that were sealed in this transaction
     */
    default void usedElsewhere(List<UsedElsewhere> some) {}
}
