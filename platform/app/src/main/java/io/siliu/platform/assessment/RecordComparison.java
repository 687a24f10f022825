package io.siliu.platform.assessment;

import io.siliu.platform.fourflow.RevisionChanges;
import java.time.Instant;
import java.util.List;

/**
 * Two revisions of a record beside each other: what they say, and what the indicators said of them.
 *
 * @param screenings null where one of the two is not screened
 */
public record RecordComparison(RevisionChanges changes, Screenings screenings) {

    /**
     * The last screening of each.
     *
     * @param hits indicators that hit one of them, or both on other values; gravest first
     * @param answers indicators that hit neither and gave another answer, by code
     */
    public record Screenings(Under before, Under after, List<RecordPage.Change> hits, List<RecordPage.Change> answers) {

        public Screenings {
            hits = List.copyOf(hits);
            answers = List.copyOf(answers);
        }
    }

    /** When a revision was screened and under which rule set. */
    public record Under(String ruleSet, String version, Instant at) {}
}
