package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.internal.features.Stale;
import io.siliu.rules.Conclusion;
import io.siliu.rules.Decision;
import io.siliu.rules.HoldGrounds;
import io.siliu.rules.Indicator;
import io.siliu.rules.Outcome;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSetReference;
import io.siliu.rules.Screening;
import io.siliu.rules.Text;
import io.siliu.rules.Unanswered;
import io.siliu.rules.Verdict;
import io.siliu.rules.fact.FourFlowFacts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A screening as it is kept. Hits stand in the words of their rule set; what the others said is told by the rule set itself,
 * whose files are kept as long.
 *
 * @param answers what every indicator said, in words; null since they are told by the rule set
 * @param unanswered the indicators without an answer as the screening named them, but for those that are shared; null where
 *     it was kept before they were
 * @param shared the digest under which the {@link SharedAnswers} are kept; null where they stand among the unanswered
 * @param decision what the combination rules decided; null where it was kept before they were asked
 * @param conclusions what the hits mean together
 * @param stale the features that stood on a table that was behind; null where it was kept before this was told
 */
record StoredScreening(
        List<StoredHit> hits,
        List<Answer> answers,
        List<Unanswered> unanswered,
        String shared,
        Decision decision,
        List<Conclusion> conclusions,
        List<Stale> stale) {

    StoredScreening {
        hits = List.copyOf(hits);
        answers = answers == null ? null : List.copyOf(answers);
        unanswered = unanswered == null ? null : List.copyOf(unanswered);
        conclusions = conclusions == null ? List.of() : List.copyOf(conclusions);
        stale = stale == null ? List.of() : List.copyOf(stale);
    }

    /**
     * What one indicator said.
     *
     * @param why one sentence on why there is no answer, or null
     */
    record Answer(String indicator, Text title, Outcome outcome, Text why) {}

    static StoredScreening of(Screening screening, List<StoredHit> hits, Verdict verdict, List<Stale> stale) {
        return new StoredScreening(
                hits, null, screening.unanswered(), null, verdict.decision(), verdict.conclusions(), stale);
    }

    static StoredScreening of(
            Screening screening, List<StoredHit> hits, Verdict verdict, List<Stale> stale, SharedAnswers shared) {
        return new StoredScreening(
                hits,
                null,
                SharedAnswers.broken(screening),
                shared.digest().toString(),
                verdict.decision(),
                verdict.conclusions(),
                stale);
    }

    /** With the answers that it names. */
    StoredScreening with(List<Unanswered> answers) {
        List<Unanswered> all =
                Stream.concat(answers.stream(), unanswered.stream()).toList();
        return new StoredScreening(hits, this.answers, all, null, decision, conclusions, stale);
    }

    /** The hit of an indicator that hit. */
    StoredHit hit(String indicator) {
        return hits.stream()
                .filter(hit -> hit.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** As far as a payment is held by it; of one that was kept before its unanswered indicators were, no error is known. */
    HoldGrounds.Found found() {
        return new HoldGrounds.Found(
                decision,
                hits.stream().map(StoredHit::hit).toList(),
                conclusions,
                unanswered == null ? List.of() : unanswered);
    }

    /** What every indicator said, in the order of the catalogue. */
    List<Answer> answersBy(Supplier<RuleSet> ruleSet) {
        return answers != null ? answers : told(ruleSet.get());
    }

    private List<Answer> told(RuleSet ruleSet) {
        Map<String, Unanswered> open = new HashMap<>();
        unanswered.forEach(each -> open.put(each.indicator(), each));
        Set<String> hit = new HashSet<>();
        hits.forEach(each -> hit.add(each.indicator()));
        return ruleSet.indicators().stream()
                .map(indicator -> told(indicator, open.get(indicator.id()), hit, ruleSet))
                .toList();
    }

    private static Answer told(Indicator indicator, Unanswered open, Set<String> hit, RuleSet ruleSet) {
        if (open != null) {
            return new Answer(indicator.id(), indicator.title(), open.outcome(), words(open, ruleSet));
        }
        Outcome outcome = hit.contains(indicator.id()) ? Outcome.HIT : Outcome.NO_HIT;
        return new Answer(indicator.id(), indicator.title(), outcome, null);
    }

    /** The screening of these facts as it was, where all of it was kept. */
    Optional<Screening> screening(FourFlowFacts facts, RuleSetReference reference, Supplier<RuleSet> ruleSet) {
        if (unanswered == null) {
            return Optional.empty();
        }
        List<String> indicators =
                answersBy(ruleSet).stream().map(Answer::indicator).toList();
        return Optional.of(new Screening(
                facts.record(),
                facts.revision(),
                facts.kind(),
                facts.asOf(),
                reference,
                indicators,
                hits.stream().map(StoredHit::hit).toList(),
                unanswered.stream()
                        .sorted(Comparator.comparing(one -> indicators.indexOf(one.indicator())))
                        .toList()));
    }

    private static Text words(Unanswered open, RuleSet ruleSet) {
        return new Text(ruleSet.explain(open, Locale.SIMPLIFIED_CHINESE), ruleSet.explain(open, Locale.ENGLISH));
    }
}
