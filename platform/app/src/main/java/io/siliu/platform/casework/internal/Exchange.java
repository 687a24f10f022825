package io.siliu.platform.casework.internal;

import java.util.List;
import java.util.Objects;

/**
 * What was asked or demanded, and what the enterprise said to it.
 *
 * @param answer null while it waits
 */
public record Exchange(StepView notice, StepView answer) {

    /** In the order in which they were asked. */
    static List<Exchange> of(List<StepView> steps) {
        return steps.stream()
                .filter(step -> step.kind().isNotice())
                .map(notice -> new Exchange(
                        notice,
                        steps.stream()
                                .filter(step -> Objects.equals(step.answers(), notice.number()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
