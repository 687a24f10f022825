package io.siliu.platform.assessment;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.assessment.RuleSetDrafts.DraftView;
import io.siliu.platform.assessment.RuleSetVersions.Named;
import io.siliu.rules.RuleSetDifference;
import java.time.LocalDate;
import java.util.List;

/**
 * From which version a draft is made, and whose place it would take. Where these are two, the draft would take back what was
 * published in between; nobody approves it before its author has brought it onto the other.
 */
public interface DraftBases {

    /**
     * Where a draft stands among the versions.
     *
     * @param validFrom the first day on which the draft may be used
     * @param begun the version from which it was begun; null where that is not known, or its files are not kept
     * @param stands the version whose files it changes by now; null likewise
     * @param replaces the version that holds on its first day by what is published now; of a draft that is decided the one that it
     *     changed
     * @param changedInBoth what the draft and versions published since it was begun both changed, each to something else: before as
     *     it is published, after as the draft has it, which counts. Of a draft that is not on the version it would replace, what
     *     comes to that when it is brought there
     * @param waiting versions whose first day has not come; one that comes after the first day of the draft takes the draft's place
     */
    record Base(
            LocalDate validFrom,
            Named begun,
            Named stands,
            Named replaces,
            List<RuleSetDifference.Change> changedInBoth,
            List<Named> waiting) {

        public Base {
            changedInBoth = List.copyOf(changedInBoth);
            waiting = List.copyOf(waiting);
        }

        /** Whether it takes back nothing that it does not show. */
        public boolean isUpToDate() {
            return replaces.equals(stands);
        }
    }

    /** @throws PlatformException not found */
    Base of(long draft);

    /**
     * Brings a draft onto the version whose place it would take, field by field: what it did not change is as it is published, the
     * rest as the draft has it. It is to be checked and tried again. One that is there already stays as it is.
     *
     * @throws PlatformException RULE_SET_NOT_OWN_DRAFT, RULE_SET_DECIDED or not found
     */
    DraftView bringOver(long draft);
}
