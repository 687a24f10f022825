package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.joining;

import io.siliu.platform.settlement.PayoutGate.Decision;
import io.siliu.rules.HoldGrounds;
import io.siliu.rules.Severity;
import io.siliu.rules.Text;
import io.siliu.rules.Unanswered;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** What becomes of a payment by a screening of its line, and why in words. */
final class GateDecision {

    private static final String NOT_SCREENED = "NOT_SCREENED";
    private static final String BY_RULE = "VERDICT";
    private static final Text HELD_BY_RULE = new Text(
            "规则集的组合规则要求暂停付款，要平台的人看过才能付。",
            "A combination rule of the rule set holds this payment, so a person of the platform has to look before it may go.");
    private static final int MOST_NAMED = 20;

    private GateDecision() {}

    /**
     * What is critical holds the line, and what the combination rules of the rule set hold besides. What could not be asked is not a
     * no: an indicator that ended in an error holds it too.
     *
     * @param seen the grounds that whoever let the line go before had seen: on these it is not held again
     */
    static Decision of(StoredScreening stored, Set<String> seen) {
        Set<String> grounds = HoldGrounds.of(stored.found());
        grounds.removeAll(seen);
        if (grounds.isEmpty()) {
            return new Decision.Released();
        }
        return together(stored, grounds)
                .or(() -> gravest(stored, grounds))
                .orElseGet(() -> grounds.contains(HoldGrounds.BY_RULE)
                        ? held(BY_RULE, HELD_BY_RULE)
                        : notScreened(stored, grounds));
    }

    /** Named is what weighs most: what the hits mean together, else the critical hit, else the first one. */
    private static Optional<Decision> together(StoredScreening stored, Set<String> grounds) {
        return stored.conclusions().stream()
                .filter(conclusion -> conclusion.severity() == Severity.CRITICAL)
                .filter(conclusion -> grounds.contains(HoldGrounds.name(conclusion)))
                .map(conclusion -> held(conclusion.id(), conclusion.explanation()))
                .findFirst();
    }

    private static Optional<Decision> gravest(StoredScreening stored, Set<String> grounds) {
        return stored.hits().stream()
                .filter(hit -> grounds.contains(HoldGrounds.name(hit.hit())))
                .sorted(Comparator.comparing(
                        (StoredHit hit) -> Severity.valueOf(hit.severity()), Comparator.reverseOrder()))
                .map(hit -> held(hit.indicator(), hit.text()))
                .findFirst();
    }

    private static Decision held(String what, Text why) {
        return new Decision.Held(what, why.zh(), why.en());
    }

    private static Decision notScreened(StoredScreening stored, Set<String> grounds) {
        String indicators = stored.unanswered().stream()
                .filter(one -> grounds.contains(HoldGrounds.name(one)))
                .map(Unanswered::indicator)
                .limit(MOST_NAMED)
                .collect(joining(", "));
        return new Decision.Held(
                NOT_SCREENED,
                "付款前没能查完：" + indicators + " 出错，要平台的人看过才能付。",
                "This payment could not be screened: " + indicators
                        + " ended in an error, so a person of the platform has to look before it may go.");
    }
}
