package io.siliu.platform.fourflow;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The way of sealed revisions to their screening, and back to whoever checks it later. */
public interface SealedRecords {

    /**
     * Claims sealed revisions that wait for their screening and works on them in one transaction. The work calls
     * {@link #screened} for each; when it throws, everything is rolled back and can be claimed again.
     *
     * @return how many were claimed
     */
    int screen(int limit, Consumer<List<SealedRevision>> work);

    /**
     * Marks a claimed revision as screened, in the transaction of its assessment. The record shows the verdict only while
     * this is its last revision.
     */
    void screened(SealedRevision revision, Verdict verdict);

    /** As {@link #screened} for each of them, in a few statements for all. */
    void screenedAll(List<Screened> screened);

    /** A claimed revision and its verdict. */
    record Screened(SealedRevision revision, Verdict verdict) {}

    /** Lets a revision that cannot be screened now rest for a while; its row keeps the reason. */
    void defer(SealedRevision revision, String reason);

    /** A sealed revision as it was sealed, when its key was not destroyed. */
    Optional<SealedRevision> find(long enterpriseId, long recordId, int revision);

    /**
     * What lists show of a screening.
     *
     * @param severity name of the highest severity among the hits, or null without a hit
     * @param rank of that severity, 0 without a hit, rising
     */
    record Verdict(int hits, String severity, int rank) {}
}
