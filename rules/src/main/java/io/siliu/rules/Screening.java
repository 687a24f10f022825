package io.siliu.rules;

import io.siliu.rules.fact.FactsKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers of all indicators of one rule set to one record.
 *
 * @param record id of the record
 * @param revision its revision
 * @param kind record or gate
 * @param asOf the day the facts speak of
 * @param ruleSet the rule set that was asked
 * @param indicators ids of all indicators that were asked, in the order of the catalogue
 * @param hits those that hold, in that order
 * @param unanswered those that gave neither a hit nor a no, in that order; all that are in neither list are a NO_HIT
 */
public record Screening(
        String record,
        int revision,
        FactsKind kind,
        LocalDate asOf,
        RuleSetReference ruleSet,
        List<String> indicators,
        List<Hit> hits,
        List<Unanswered> unanswered) {

    public Screening {
        indicators = List.copyOf(indicators);
        hits = List.copyOf(hits);
        unanswered = List.copyOf(unanswered);
    }

    /** Every indicator with its outcome, in the order of the catalogue. */
    public Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        indicators.forEach(indicator -> outcomes.put(indicator, Outcome.NO_HIT));
        hits.forEach(hit -> outcomes.put(hit.indicator(), Outcome.HIT));
        unanswered.forEach(one -> outcomes.put(one.indicator(), one.outcome()));
        return Collections.unmodifiableMap(outcomes);
    }

    public List<Unanswered> notApplicable() {
        return unanswered(Outcome.NOT_APPLICABLE);
    }

    public List<Unanswered> errors() {
        return unanswered(Outcome.ERROR);
    }

    /** How many indicators have this answer, which is neither a hit nor a no. */
    public int count(Outcome outcome) {
        int count = 0;
        for (int i = 0; i < unanswered.size(); i++) {
            count += unanswered.get(i).outcome() == outcome ? 1 : 0;
        }
        return count;
    }

    private List<Unanswered> unanswered(Outcome outcome) {
        return unanswered.stream().filter(one -> one.outcome() == outcome).toList();
    }
}
