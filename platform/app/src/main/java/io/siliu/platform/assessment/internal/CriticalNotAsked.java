package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.GateFinding.NotAsked;
import io.siliu.rules.RuleSet;
import io.siliu.rules.Severity;
import io.siliu.rules.Text;
import io.siliu.rules.Unanswered;
import io.siliu.rules.Unanswered.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The critical indicators that a screening before payment could not ask, and for want of which facts. */
final class CriticalNotAsked {

    /** What comes with the papers: nothing of it is there before the payment. */
    private static final Set<String> OF_PAPERS = Set.of("bankReceipts", "invoices", "discrepancies");

    private CriticalNotAsked() {}

    /**
     * In the order of the catalogue, those last that wait for papers. None of one that was kept before its unanswered indicators
     * were.
     *
     * @param ruleSet that was asked
     */
    static List<NotAsked> of(StoredScreening screening, RuleSet ruleSet, Locale locale) {
        return screening.unanswered() == null
                ? List.of()
                : screening.unanswered().stream()
                        .filter(open -> open.reason() == Reason.MISSING && isCritical(open, ruleSet))
                        .map(open -> notAsked(open, ruleSet, locale))
                        .sorted(Comparator.comparing(NotAsked::waitsForPapers))
                        .toList();
    }

    private static boolean isCritical(Unanswered open, RuleSet ruleSet) {
        return ruleSet.gravest(open.indicator())
                .filter(Severity.CRITICAL::equals)
                .isPresent();
    }

    private static NotAsked notAsked(Unanswered open, RuleSet ruleSet, Locale locale) {
        Text title = ruleSet.indicator(open.indicator()).orElseThrow().title();
        List<String> facts = open.facts().stream()
                .map(fact -> fact.replaceAll("\\[\\d+]", ""))
                .distinct()
                .toList();
        return new NotAsked(
                open.indicator(),
                title.in(locale),
                facts,
                facts.stream().allMatch(fact -> OF_PAPERS.contains(fact.split("\\.")[0])));
    }
}
