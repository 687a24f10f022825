package io.siliu.platform.assessment;

import java.util.List;

/**
 * An indicator that fired on a record, in the reader's language.
 *
 * @param indicator code in the catalogue, such as B01
 * @param severity LOW, MEDIUM, HIGH or CRITICAL
 * @param sixTrue which of the six trues it belongs to, in words
 * @param text one sentence with the observed values
 * @param basis legal basis, or that the platform set it itself
 * @param behind a sentence for each feature it looked at that stood on a table that was behind
 */
public record HitView(
        String indicator,
        String title,
        String severity,
        String sixTrue,
        String text,
        String basis,
        String ruleSetVersion,
        List<Observed> observed,
        List<String> behind) {

    public HitView {
        observed = List.copyOf(observed);
        behind = List.copyOf(behind);
    }

    /** The same, with what it looked at that was behind. */
    public HitView with(List<String> behind) {
        return new HitView(indicator, title, severity, sixTrue, text, basis, ruleSetVersion, observed, behind);
    }

    /**
     * A value the indicator looked at.
     *
     * @param things what the value names, where it is a list of ids; else empty
     */
    public record Observed(String name, String value, List<Thing> things) {

        public Observed {
            things = List.copyOf(things);
        }
    }

    /**
     * What a value was computed from.
     *
     * @param text in the reader's language
     * @param batchId of the line that it is, or null
     * @param lineId of the line that it is, or null
     * @param documentId of the paper that it is, or null
     */
    public record Thing(String text, Long batchId, Long lineId, Long documentId) {}
}
