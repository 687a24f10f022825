package io.siliu.platform.assessment;

import io.siliu.platform.fourflow.RecordSheet;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A record with what the screening of its present revision found.
 *
 * @param screening null while the present revision is not screened
 */
public record RecordPage(RecordSheet sheet, Screening screening) {

    /**
     * @param engine the evaluator that gave the outcomes
     * @param evaluated how many indicators gave an outcome
     * @param noHit how many did not fire
     * @param notApplicable how many lacked a fact they need
     * @param errors how many met a fact that is broken
     * @param outcomes every indicator with its outcome, by code
     * @param verdicts what looking into an alert came to, CONFIRMED or CLEARED, by indicator
     */
    public record Screening(
            String ruleSet,
            String version,
            String engine,
            Instant at,
            int evaluated,
            int noHit,
            int notApplicable,
            int errors,
            List<HitView> hits,
            List<Outcome> outcomes,
            Map<String, String> verdicts) {

        public Screening {
            hits = List.copyOf(hits);
            outcomes = List.copyOf(outcomes);
            verdicts = Map.copyOf(verdicts);
        }
    }

    /**
     * What one indicator said.
     *
     * @param outcome HIT, NO_HIT, NOT_APPLICABLE or ERROR
     * @param fact the fact that was missing or broken, or null
     */
    public record Outcome(String indicator, String title, String outcome, String fact) {}
}
