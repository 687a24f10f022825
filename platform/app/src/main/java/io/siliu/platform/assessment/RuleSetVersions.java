package io.siliu.platform.assessment;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.assessment.RuleSetDrafts.Skipped;
import io.siliu.rules.RuleSetDifference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The rule sets that were ever published here: what is in force, what was, and what differs. A version comes into force on its
 * first day, or when it is published where that is later, and stays so until the next one does.
 */
public interface RuleSetVersions {

    /** What has become of a published rule set. */
    enum Standing {
        /** Records are screened under it. */
        IN_FORCE,
        /** Approved; its first day has not come. */
        WAITING,
        /** Another that came into force later took its place, or will on the first day that it would have had. */
        SUPERSEDED,
        /** Somebody took it out of force. */
        RETIRED
    }

    /**
     * A published rule set.
     *
     * @param shipped whether it came with the program; it holds wherever no other does
     * @param author who wrote it, or null where it was shipped
     * @param approver who let it into force, or null where it was shipped
     * @param why why it was retired, or null
     * @param skipped the steps that were left out, or not gone far enough, when it was approved; empty where none was, and of
     *     versions that were approved before this was kept
     * @param untriedBecause why it was approved all the same, or null where nothing was skipped
     */
    record Version(
            String ruleSet,
            String version,
            String digest,
            LocalDate validFrom,
            int indicators,
            Instant publishedAt,
            boolean shipped,
            Long author,
            Long approver,
            Standing standing,
            Instant retiredAt,
            String why,
            List<Skipped> skipped,
            String untriedBecause) {

        public Version {
            skipped = List.copyOf(skipped);
        }
    }

    /** A version by its name, with the first day on which it may be used. */
    record Named(String version, LocalDate validFrom) {}

    /** All versions, the latest first. */
    List<Version> all();

    /** Those that were approved and whose first day has not come, in the order of these days. */
    List<Named> waiting();

    /**
     * What is different, field by field.
     *
     * @throws PlatformException not found
     */
    List<RuleSetDifference.Change> difference(String from, String to);

    /**
     * Takes a version out of force; the one before it takes its place. One that waits for its first day never comes into force.
     * It is kept, and the deed is in the log.
     *
     * @param why 4 to 500 characters
     * @throws PlatformException not found, RULE_SET_OWN_DRAFT for its author, RULE_SET_SHIPPED, RULE_SET_DECIDED where it is
     *     retired already, or RULE_SET_REASON_WANTING
     */
    Version retire(String version, String why);
}
