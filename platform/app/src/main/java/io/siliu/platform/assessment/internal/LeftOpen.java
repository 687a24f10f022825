package io.siliu.platform.assessment.internal;

import io.siliu.rules.Screening;
import io.siliu.rules.Unanswered;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Indicators that a screening could not answer, because a fact was missing or could not be used: what they found before is neither
 * found again nor taken back. One that does not speak of such a record is not left open.
 */
final class LeftOpen {

    private LeftOpen() {}

    static Set<String> by(Screening screening) {
        return screening.unanswered().stream()
                .filter(one -> one.reason() != Unanswered.Reason.OUT_OF_SCOPE)
                .map(Unanswered::indicator)
                .collect(Collectors.toUnmodifiableSet());
    }
}
