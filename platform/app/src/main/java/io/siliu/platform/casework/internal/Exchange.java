package io.siliu.platform.casework.internal;

import io.siliu.platform.casework.CaseStepKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was asked or demanded, and what the enterprise said to it.
 *
 * @param answer null where there is none
 * @param waits whether an answer is waited for; what was asked before a closing waits no longer
 */
public record Exchange(StepView notice, StepView answer, boolean waits) {

    /** In the order in which they were asked. */
    static List<Exchange> of(List<StepView> steps) {
        return steps.stream()
                .filter(step -> step.kind().isNotice())
                .map(notice -> of(notice, steps))
                .toList();
    }

    private static Exchange of(StepView notice, List<StepView> steps) {
        Optional<StepView> answer = steps.stream()
                .filter(step -> Objects.equals(step.answers(), notice.number()))
                .findFirst();
        boolean closed =
                steps.stream().anyMatch(step -> step.kind() == CaseStepKind.CLOSED && step.number() > notice.number());
        return new Exchange(notice, answer.orElse(null), answer.isEmpty() && !closed);
    }
}
