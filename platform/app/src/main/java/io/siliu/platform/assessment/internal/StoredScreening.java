package io.siliu.platform.assessment.internal;

import io.siliu.rules.Outcome;
import io.siliu.rules.RuleSet;
import io.siliu.rules.Screening;
import io.siliu.rules.Text;
import io.siliu.rules.Unanswered;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A screening as it is kept, in the words of its rule set. */
record StoredScreening(List<StoredHit> hits, List<Answer> answers) {

    StoredScreening {
        hits = List.copyOf(hits);
        answers = List.copyOf(answers);
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
        return new StoredScreening(hits, answers);
    }

    private static Text words(Unanswered open, RuleSet ruleSet) {
        return new Text(ruleSet.explain(open, Locale.SIMPLIFIED_CHINESE), ruleSet.explain(open, Locale.ENGLISH));
    }
}
