package io.siliu.platform.fourflow;

import io.siliu.platform.contract.Flow;
import java.time.Instant;
import java.util.List;

/**
 * What changed from one sealed revision of a record to a later one, in the words of one reader. Persons and accounts are
 * masked, as on the page of the record.
 *
 * @param revisions all of the record, newest first
 * @param from the earlier of the two that are compared; the same as {@code to} where there is only one
 * @param causes what led from the one to the other, oldest first
 * @param papers evidence that was added, taken away, or stands there otherwise
 * @param flows what each flow comes to, where that is another than before
 * @param differences discrepancies that opened and that are gone
 * @param figures the way from gross to net, where a figure or its working changed
 * @param circumstances parties, contract and task, where they changed
 */
public record RevisionChanges(
        long id,
        long enterpriseId,
        String number,
        List<Sealed> revisions,
        Sealed from,
        Sealed to,
        List<Cause> causes,
        List<Paper> papers,
        List<OfFlow> flows,
        List<Disagreement> differences,
        List<Value> figures,
        List<Value> circumstances) {

    public RevisionChanges {
        revisions = List.copyOf(revisions);
        causes = List.copyOf(causes);
        papers = List.copyOf(papers);
        flows = List.copyOf(flows);
        differences = List.copyOf(differences);
        figures = List.copyOf(figures);
        circumstances = List.copyOf(circumstances);
    }

    /** Whether the two say the same but for when and why they were sealed. */
    public boolean saysTheSame() {
        return papers.isEmpty()
                && flows.isEmpty()
                && differences.isEmpty()
                && figures.isEmpty()
                && circumstances.isEmpty();
    }

    /** @param why the sentence that says what it was sealed for */
    public record Sealed(int number, Instant at, String why) {}

    /**
     * @param words what happened
     * @param said the reason that a person gave, in that person's words, or null
     * @param by the person, as that account is called, or null where nobody decided, and for an
     *     enterprise where it is none of its own
     */
    public record Cause(Instant at, String words, String said, String by) {}

    /** Which way something changed. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One paper or row.
     *
     * @param sign the one character that stands for the flow
     * @param style suffix of the style sheet: biz, con, fun, inv
     * @param document id of the document, or null for a row
     * @param values what differs; for one that was added or taken away what it says, with one side null
     * @param why the sentence that says why it stands or stood there
     */
    public record Paper(
            Kind kind,
            Flow flow,
            String sign,
            String style,
            String title,
            String document,
            List<Value> values,
            String why) {

        public Paper {
            values = List.copyOf(values);
        }
    }

    /** One of the four flows. */
    public record OfFlow(Flow flow, String sign, String style, String title, List<Value> values) {

        public OfFlow {
            values = List.copyOf(values);
        }
    }

    /**
     * A discrepancy.
     *
     * @param kind ADDED where it opened, REMOVED where it is gone
     */
    public record Disagreement(Kind kind, RecordSheet.Difference difference) {}

    /**
     * A value before and after.
     *
     * @param before null where there was none
     * @param after null where there is none
     */
    public record Value(String label, String before, String after) {}
}
