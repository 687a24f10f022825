package io.siliu.platform.casework.internal.web;

import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.CaseAlerts;
import io.siliu.platform.casework.CaseOutcome;
import io.siliu.platform.casework.CaseState;
import io.siliu.platform.casework.CaseStepKind;
import io.siliu.platform.casework.internal.CaseFile;
import io.siliu.platform.casework.internal.StepView;
import io.siliu.platform.casework.internal.StepWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The words in which programs read cases. */
final class CaseJson {

    private CaseJson() {}

    /**
     * A case.
     *
     * @param dueOn last day for an answer in Asia/Shanghai, or null where nothing waits for one
     * @param alerts how many of its alerts the reader sees
     * @param seen how many steps it has; whoever acts in it sends this
     */
    record Case(
            String number,
            String enterpriseId,
            String enterprise,
            String indicator,
            String title,
            String severity,
            CaseState state,
            boolean overdue,
            LocalDate dueOn,
            CaseOutcome outcome,
            Instant openedAt,
            Instant closedAt,
            int alerts,
            int seen) {

        static Case of(CaseFile file, String enterprise, String title, int alerts, boolean overdue) {
            return new Case(
                    file.number(),
                    Long.toString(file.enterpriseId()),
                    enterprise,
                    file.indicator(),
                    title,
                    file.severity(),
                    file.state(),
                    overdue,
                    file.dueOn(),
                    file.outcome(),
                    file.openedAt(),
                    file.closedAt(),
                    alerts,
                    file.steps());
        }
    }

    /**
     * What its alerts come to as of now.
     *
     * @param standing how many the last screening still finds and people did not clear
     * @param cleared how many it still finds, and people found nothing in them
     * @param gone how many it does not find any more
     * @param screenedAt when the last of these screenings was
     * @param gross pay of the settlement lines in yuan
     */
    record Check(int standing, int cleared, int gone, Instant screenedAt, int records, int workers, String gross) {

        static Check of(CaseAlerts.Gathered gathered) {
            return new Check(
                    gathered.standing(),
                    gathered.cleared(),
                    gathered.gone(),
                    gathered.screenedAt(),
                    gathered.lines(),
                    gathered.workers(),
                    gathered.gross().amount().toPlainString());
        }
    }

    /**
     * What was done or said.
     *
     * @param role of whoever did it; null for the platform itself
     * @param answers number of the notice that it answers, or null
     * @param words as they were said, or null
     * @param late whether an answer came after its last day
     */
    record Step(
            int number,
            CaseStepKind kind,
            String by,
            Role role,
            Instant at,
            LocalDate dueOn,
            Integer answers,
            CaseOutcome outcome,
            String words,
            List<StepWords.Paper> papers,
            boolean late) {

        static Step of(StepView view) {
            return new Step(
                    view.number(),
                    view.kind(),
                    view.by(),
                    view.role(),
                    view.at(),
                    view.dueOn(),
                    view.answers(),
                    view.outcome(),
                    view.said() == null ? null : view.said().words(),
                    view.said() == null ? List.of() : view.said().papers(),
                    view.late());
        }
    }

    /** @param reviewUntil until when the enterprise may have a closed case looked at again, or null */
    record Whole(Case file, Check check, List<Step> steps, LocalDate reviewUntil) {}
}
