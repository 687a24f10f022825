package io.siliu.platform.casework.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.casework.CaseOutcome;
import io.siliu.platform.casework.CaseState;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A case as it stands.
 *
 * @param handler account of whoever works on it, or null
 * @param dueOn last day on which an answer is in time, while something waits for one
 * @param toldAt since when the enterprise sees it, or null
 * @param proposedBy account of the first person, while a second one has to agree
 * @param outcome with what it is, or is to be, closed
 * @param steps how many there are
 */
public record CaseFile(
        long id,
        String number,
        long enterpriseId,
        String indicator,
        String sixTrue,
        String severity,
        int severityRank,
        CaseState state,
        Long handler,
        LocalDate dueOn,
        Instant toldAt,
        Long proposedBy,
        CaseOutcome outcome,
        Instant openedAt,
        Instant closedAt,
        int steps) {

    public boolean isOverdue(LocalDate today) {
        return state == CaseState.WAITING && dueOn != null && dueOn.isBefore(today);
    }

    public boolean isOpen() {
        return state != CaseState.CLOSED;
    }

    /** Open, and nobody proposes to close it. */
    boolean isUndecided() {
        return isOpen() && state != CaseState.PROPOSED;
    }

    /** The last day on which the enterprise may have it looked at again, or null while it is open. */
    public LocalDate reviewUntil(int days) {
        return closedAt == null || isOpen() ? null : ChinaTime.dateOf(closedAt).plusDays(days);
    }

    /** Something is asked for by a day; whoever asks works on it where nobody does. */
    CaseFile asked(LocalDate day, long by, Instant now) {
        return with(
                CaseState.WAITING,
                handler == null ? Long.valueOf(by) : handler,
                dueOn == null || day.isBefore(dueOn) ? day : dueOn,
                toldAt == null ? now : toldAt,
                null,
                null,
                null);
    }

    CaseFile handledBy(long account) {
        return with(state, account, dueOn, toldAt, proposedBy, outcome, closedAt);
    }

    /** Nobody proposes to close it. */
    CaseFile rests(CaseState as, LocalDate due) {
        return with(as, handler, due, toldAt, null, null, null);
    }

    CaseFile proposed(long by, CaseOutcome with) {
        return with(CaseState.PROPOSED, handler, dueOn, toldAt, by, with, null);
    }

    CaseFile closed(Instant now) {
        return with(CaseState.CLOSED, handler, null, toldAt == null ? now : toldAt, null, outcome, now);
    }

    CaseFile numbered(int lastStep) {
        return new CaseFile(
                id,
                number,
                enterpriseId,
                indicator,
                sixTrue,
                severity,
                severityRank,
                state,
                handler,
                dueOn,
                toldAt,
                proposedBy,
                outcome,
                openedAt,
                closedAt,
                lastStep);
    }

    private CaseFile with(
            CaseState next,
            Long handledBy,
            LocalDate due,
            Instant told,
            Long proposer,
            CaseOutcome comesTo,
            Instant closed) {
        return new CaseFile(
                id,
                number,
                enterpriseId,
                indicator,
                sixTrue,
                severity,
                severityRank,
                next,
                handledBy,
                due,
                told,
                proposer,
                comesTo,
                openedAt,
                closed,
                steps);
    }
}
