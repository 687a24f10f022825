package io.siliu.platform.fourflow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** What papers are that something was computed from. Callers check first that the actor may see the enterprise. */
public interface PapersById {

    /** By id; papers that are not this enterprise's are left out. */
    Map<Long, KeptPaper> of(long enterpriseId, Collection<Long> paperIds);

    /**
     * @param documentId in which it was handed in
     * @param kind of the paper, a name such as BANK_RECEIPT
     * @param day issue, transaction or acceptance; null where it was not read with certainty
     */
    record KeptPaper(long paperId, long documentId, String kind, LocalDate day) {}
}
