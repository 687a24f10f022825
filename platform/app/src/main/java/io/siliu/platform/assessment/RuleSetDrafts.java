package io.siliu.platform.assessment;

import io.siliu.kernel.PlatformException;
import io.siliu.rules.DraftFault;
import io.siliu.rules.RuleSetDifference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way of a rule set from a draft to the one in force: somebody writes it, the checks find nothing, and somebody else
 * approves it. From then on it is immutable, named by its digest in the log. A draft is made from the version that holds on its
 * first day; {@link DraftBases} knows from which, and brings it onto one that was published since.
 */
public interface RuleSetDrafts {

    /** Where a draft stands. */
    enum State {
        /** Written, not checked or with faults. */
        DRAFT,
        /** Checked without a fault; waits for somebody else. */
        CHECKED,
        /** Checked, and answering beside the version whose place it would take on what comes in, with no effect. */
        SHADOW,
        /** Approved and published. */
        PUBLISHED,
        /** Refused with a reason. */
        REFUSED
    }

    /**
     * A draft as it stands.
     *
     * @param digest of what was checked, by which an approval says what it approves; null where it is not checked
     * @param changes what differs from the version whose place it would take, field by field, or of one that is decided from the
     *     one that it changed; empty where the draft cannot be read
     * @param faults what the last check found
     * @param remarks what the last check found that hinders nobody
     * @param skipped what was not done with it as it stands, or not with enough, so that nobody can see what it does; in the
     *     order in which it would be done. What was tried against another version than the one whose place it would take does not
     *     count. Of one that is published, as it was when it was approved
     */
    record DraftView(
            long id,
            String ruleSet,
            String version,
            State state,
            long author,
            Instant begunAt,
            Instant checkedAt,
            Long decidedBy,
            String reason,
            String digest,
            List<RuleSetDifference.Change> changes,
            List<DraftFault> faults,
            List<DraftFault> remarks,
            List<Skipped> skipped) {

        public DraftView {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
            remarks = List.copyOf(remarks);
            skipped = List.copyOf(skipped);
        }

        /** Whether it was tried as it stands, on enough past records and long enough as a shadow on new ones. */
        public boolean tried() {
            return skipped.isEmpty();
        }
    }

    /** What may be wanting before a draft is approved. */
    enum Step {
        /** It was tried on no past records. */
        BACKTEST,
        /** It was tried on few past records. */
        BACKTEST_RECORDS,
        /** It was tried on past records of few days. */
        BACKTEST_DAYS,
        /** It answered beside the rule set in force on nothing that came in. */
        SHADOW,
        /** It answered so on few records. */
        SHADOW_RECORDS,
        /** It answered so for a few days. */
        SHADOW_DAYS
    }

    /**
     * A step that was left out, or not gone far enough.
     *
     * @param had records or days that there were
     * @param least records or days that would be enough, by the settings of the operator
     */
    record Skipped(Step step, long had, long least) {}

    /**
     * Begins a draft from the version that holds on its first day by what is published now.
     *
     * @param version a version that was never used
     * @param validFrom the first day on which it may be used
     * @param changed files that are different, by their names; an empty text takes an indicator out
     * @throws PlatformException RULE_SET_VERSION_TAKEN, RULE_SET_FILE_REFUSED or RULE_SET_FILE_TOO_LARGE
     */
    long begin(String version, LocalDate validFrom, Map<String, String> changed);

    /** Looks for faults and tries the draft on the latest screened records; without faults it may be approved. */
    DraftView check(long id);

    /**
     * Publishes a checked draft that was tried as it stands, so that whoever approves it could see what it does.
     *
     * @param shown the digest of the draft that the approver was shown
     * @param untriedBecause why it may be published though steps were skipped, in 4 to 500 characters; kept with the draft.
     *     Not asked for where none was
     * @throws PlatformException RULE_SET_NOT_CHECKED, RULE_SET_NOT_TRIED without a reason, RULE_SET_OWN_DRAFT when the
     *     author asks, RULE_SET_NOT_THE_SHOWN when the draft was changed since it was shown, or RULE_SET_BASE_OLD when it is not
     *     made from the version whose place it would take
     */
    DraftView approve(long id, String shown, String untriedBecause);

    /** Refuses a draft with a reason of 4 to 500 characters. */
    DraftView refuse(long id, String reason);

    DraftView view(long id);

    /** The latest drafts, newest first, without their changes, their faults and whether they were tried. */
    List<DraftView> latest();

    /** What keeps the draft from being read at all, in the words of its check; empty where it can be. */
    Optional<DraftFault> unreadable(long id);

    /** The codes of the indicators that the draft has. */
    List<String> indicators(long id);

    /** The text of a file as the draft has it; empty where it has none. */
    Optional<String> file(long id, String name);

    /**
     * Changes files of a draft that is not decided, by its author; what was checked before is to be checked again.
     *
     * @param changed files by their names; an empty text takes an indicator out
     * @throws PlatformException RULE_SET_NOT_OWN_DRAFT, RULE_SET_DECIDED, RULE_SET_FILE_REFUSED or RULE_SET_FILE_TOO_LARGE
     */
    DraftView change(long id, Map<String, String> changed);

    /**
     * The same of a draft that is still as somebody saw it.
     *
     * @param seen the texts of files as they were seen, by their names; empty is a file that was not there
     * @throws PlatformException RULE_SET_PAGE_OLD where one of them is another by now, else as {@link #change(long, Map)}
     */
    DraftView change(long id, Map<String, String> seen, Map<String, String> changed);

    /**
     * Lets a checked draft answer beside the version whose place it would take on what comes in, until it is decided or changed,
     * or that is another one.
     *
     * @throws PlatformException RULE_SET_NOT_CHECKED or RULE_SET_BASE_OLD
     */
    DraftView shadow(long id);
}
