package io.siliu.platform.fourflow;

import java.util.List;

/**
 * Port: called in the sealing transaction, before the commitments are written. Whoever implements it stores what has to
 * be fixed together with the revision; when it throws, nothing is sealed.
 */
@FunctionalInterface
public interface Sealing {

    /** @param revisions of one enterprise, by number */
    void beforeSeal(List<SealedRevision> revisions);
}
