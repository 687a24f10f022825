package io.siliu.platform.casework.internal;

import io.siliu.platform.access.Role;
import io.siliu.platform.casework.CaseOutcome;
import io.siliu.platform.casework.CaseStepKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that was done or said in a case.
 *
 * @param number counts from 1 within the case
 * @param by account, 0 for the platform itself
 * @param role of that account then, or null for the platform itself
 * @param dueOn last day for the answer, of a notice
 * @param answers number of the notice that it answers, or null
 * @param to account of whom it was handed to, or null
 * @param words {@link StepWords}, encrypted under the key of the case, or null
 */
record CaseStep(
        long id,
        long caseId,
        int number,
        CaseStepKind kind,
        long by,
        Role role,
        Instant at,
        LocalDate dueOn,
        Integer answers,
        CaseOutcome outcome,
        Long to,
        byte[] words) {}
