package io.siliu.platform.assessment;

import io.siliu.platform.fourflow.RecordSheet;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A record with what the screening of its present revision found.
 *
 * @param screening null while the present revision is not screened
 * @param gate what was found of its line before payment, latest first; empty where the platform paid nothing
 * @param screenings when each of its revisions was screened, the first one first
 */
public record RecordPage(RecordSheet sheet, Screening screening, List<GateFinding> gate, List<Screened> screenings) {

    public RecordPage {
        gate = List.copyOf(gate);
        screenings = List.copyOf(screenings);
    }

    /**
     * That a revision was screened; its replay bundle is asked for by revision and round.
     *
     * @param round which screening of the revision it was, counting from 1
     * @param version of the rule set
     * @param hits how many indicators hit
     */
    public record Screened(int revision, int round, Instant at, String version, int hits) {}

    /**
     * @param engine the evaluator that gave the outcomes
     * @param evaluated how many indicators gave an outcome
     * @param noHit how many did not fire
     * @param notApplicable how many lacked a fact they need
     * @param errors how many met a fact that is broken
     * @param outcomes every indicator with its outcome, by code
     * @param again what led to it and what it changed; null for the first screening of the revision
     * @param alerts how far the alerts of the record are worked on, by indicator
     * @param behind a sentence for each feature that stood on a table that was behind; an indicator that did not hit may have
     *     been spared by one
     * @param gone alerts that were raised before and that this screening does not find any more, gravest first
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
            Again again,
            Map<String, AlertState> alerts,
            List<String> behind,
            List<GoneAlert> gone) {

        public Screening {
            hits = List.copyOf(hits);
            outcomes = List.copyOf(outcomes);
            alerts = Map.copyOf(alerts);
            behind = List.copyOf(behind);
            gone = List.copyOf(gone);
        }
    }

    /**
     * An alert of the record that its last screening does not find any more.
     *
     * @param title the indicator in words
     * @param goneAt since when it is not found
     */
    public record GoneAlert(String indicator, String title, String severity, Instant raisedAt, Instant goneAt) {}

    /**
     * Another screening of the same revision, after somebody outside said something that concerns it.
     *
     * @param round counts from 2
     * @param before when the screening before it was
     * @param ruleSet version under which that one was
     * @param source who said it, or null where that was erased
     * @param said of what kind it was, in words; null as source
     * @param heard when it was taken in; null as source
     * @param statements how many statements led to it, at least
     * @param changes indicators that say something else now, gravest first
     */
    public record Again(
            int round,
            Instant before,
            String ruleSet,
            String source,
            String said,
            Instant heard,
            int statements,
            List<Change> changes) {

        public Again {
            changes = List.copyOf(changes);
        }
    }

    /**
     * An indicator that says something else than before.
     *
     * @param kind NEW, GONE, OTHER (it hits as before, on other values) or ANSWER (it hit neither time)
     * @param severity where it hits or hit; null otherwise
     * @param before what it said: a sentence, or an outcome in words
     * @param after what it says now
     */
    public record Change(String kind, String indicator, String title, String severity, String before, String after) {}

    /**
     * What one indicator said.
     *
     * @param outcome HIT, NO_HIT, NOT_APPLICABLE or ERROR
     * @param fact the fact that was missing or broken, or null
     */
    public record Outcome(String indicator, String title, String outcome, String fact) {}
}
