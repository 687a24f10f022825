package io.siliu.platform.casework.internal;

import io.siliu.platform.casework.CaseState;
import io.siliu.platform.casework.CaseStepKind;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** How a case stands by its steps while nobody proposes to close it. */
@Component
final class RestingState {

    private final StepMapper steps;

    RestingState(StepMapper steps) {
        this.steps = steps;
    }

    CaseFile of(CaseFile file) {
        List<LocalDate> waiting = steps.unanswered(file.id());
        return waiting.isEmpty() ? file.rests(byLastWord(file), null) : file.rests(CaseState.WAITING, waiting.get(0));
    }

    private CaseState byLastWord(CaseFile file) {
        return steps.kinds(file.id()).stream()
                .filter(kind -> kind == CaseStepKind.ANSWERED || kind == CaseStepKind.REVIEW_ASKED)
                .findFirst()
                .map(kind -> kind == CaseStepKind.ANSWERED ? CaseState.ANSWERED : CaseState.REOPENED)
                .orElse(CaseState.NEW);
    }
}
