package io.siliu.platform.casework.internal;

import io.siliu.platform.access.Role;
import io.siliu.platform.casework.CaseOutcome;
import io.siliu.platform.casework.CaseStepKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A step as it is shown.
 *
 * @param by name of the account; empty for the platform itself, and for officers before the enterprise
 * @param to name of the account it was handed to, or null
 * @param said null where nothing was said, or it is kept no more
 * @param late whether an answer came after its last day
 */
public record StepView(
        int number,
        CaseStepKind kind,
        String by,
        Role role,
        Instant at,
        LocalDate dueOn,
        Integer answers,
        CaseOutcome outcome,
        String to,
        StepWords said,
        boolean late) {}
