package io.siliu.platform.fourflow;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The way of sealed revisions to their screening, and back to whoever checks it later. */
public interface SealedRecords {

    /**
     * Claims sealed revisions that wait for their screening and works on them in one transaction. Once the work is done they
     * wait no longer; when it throws, everything is rolled back and can be claimed again.
     *
     * @return how many were claimed
     */
    int screen(int limit, Consumer<List<ToScreen>> work);

    /**
     * A claimed revision.
     *
     * @param again why it is looked at once more with what is known by now; null where it was not asked for since its seal
     * @param overtaken whether a later revision of its record was sealed by then, which is screened by itself
     */
    record ToScreen(SealedRevision revision, Again again, boolean overtaken) {}

    /**
     * What led to another look.
     *
     * @param askedFor the first that asked, by the number that the asker gave
     * @param asked how many asked, at least
     */
    record Again(long askedFor, int asked) {}

    /**
     * Lets the last revisions of some records wait for another screening, a portion at a time; one that waits already waits
     * once. Records that are not sealed yet are left out: their first screening will know. One whose seal is under way knows only
     * what was known when that began, so its end is waited for.
     */
    Asked screenAgain(Concerned concerned, Again why);

    /**
     * Records of a worker or of an enterprise that were settled within these days.
     *
     * @param after number of the record after which this portion begins; 0 for the first
     */
    record Concerned(Long workerId, Long enterpriseId, LocalDate from, LocalDate to, long after, int limit) {}

    /**
     * What came of a portion.
     *
     * @param records how many wait now
     * @param last where the next portion goes on; null where there is none
     */
    record Asked(int records, Long last) {}

    /** Enterprises with a record of work of this month. */
    List<Long> enterprisesOf(YearMonth month);

    /**
     * Marks claimed revisions as screened, in the transaction of their assessments. A record shows the verdict only while this
     * is its last revision.
     */
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
     * @param rank of the gravest severity among the hits: 1 for LOW up to 4 for CRITICAL, 0 without a hit
     */
    record Verdict(int hits, int rank) {}
}
