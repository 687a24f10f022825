package io.siliu.platform.assessment.internal;

import io.siliu.rules.Outcome;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSetReference;
import io.siliu.rules.Screening;
import io.siliu.rules.Text;
import io.siliu.rules.Unanswered;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A screening as it is kept, in the words of its rule set.
 *
 * @param unanswered the indicators without an answer as the screening named them; null where it was kept before they were
 */
record StoredScreening(List<StoredHit> hits, List<Answer> answers, List<Unanswered> unanswered) {

    StoredScreening {
        hits = List.copyOf(hits);
        answers = List.copyOf(answers);
        unanswered = unanswered == null ? null : List.copyOf(unanswered);
    }

    /**
     * What one indicator said.
     *
     * @param why one sentence on why there is no answer, or null
     */
    record Answer(String indicator, Text title, Outcome outcome, Text why) {}

    static StoredScreening of(Screening screening, List<StoredHit> hits, RuleSet ruleSet) {
        List<Answer> answers = new ArrayList<>();
        for (Map.Entry<String, Outcome> each : screening.outcomes().entrySet()) {
            Text why = screening.unanswered().stream()
                    .filter(open -> open.indicator().equals(each.getKey()))
                    .findFirst()
                    .map(open -> words(open, ruleSet))
                    .orElse(null);
            answers.add(new Answer(
                    each.getKey(),
                    ruleSet.indicator(each.getKey()).orElseThrow().title(),
                    each.getValue(),
                    why));
        }
        return new StoredScreening(hits, answers, screening.unanswered());
    }

    /** The screening of these facts as it was, where all of it was kept. */
    Optional<Screening> screening(FourFlowFacts facts, RuleSetReference ruleSet) {
        if (unanswered == null) {
            return Optional.empty();
        }
        return Optional.of(new Screening(
                facts.record(),
                facts.revision(),
                facts.kind(),
                facts.asOf(),
                ruleSet,
                answers.stream().map(Answer::indicator).toList(),
                hits.stream().map(StoredHit::hit).toList(),
                unanswered));
    }

    private static Text words(Unanswered open, RuleSet ruleSet) {
        return new Text(ruleSet.explain(open, Locale.SIMPLIFIED_CHINESE), ruleSet.explain(open, Locale.ENGLISH));
    }
}
