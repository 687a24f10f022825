package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;

/**
 * A paper, wholly or in part, on one line.
 *
 * @param step what it proves, and between whom
 * @param cents the part of its amount; null where no amount is compared or it is not certain
 * @param counted whether it fills the step
 * @param margin millibits of evidence for this edge
 */
public record Edge(
        long paper,
        long line,
        EvidenceKind step,
        PartyRole from,
        PartyRole to,
        Long cents,
        boolean counted,
        Method method,
        int margin,
        Reason reason) {

    static Edge of(Paper paper, Line line, Step step, Long cents, Method method, int margin, Reason reason) {
        return new Edge(
                paper.id(), line.id(), step.kind(), step.from(), step.to(), cents, true, method, margin, reason);
    }

    Edge shownOnly(Reason why) {
        return new Edge(paper, line, step, from, to, null, false, method, margin, why);
    }

    Edge of(Paper form) {
        return new Edge(form.id(), line, step, from, to, cents, counted, method, margin, reason);
    }

    /** What a paper says will be taken back; it stands until the paper is placed. */
    static Edge announced(Paper paper, Line line, Step step, long cents) {
        return of(paper, line, step, cents, Method.REVERSAL, 0, Reason.of(Reason.Code.RETURNED));
    }

    /** A part of it. */
    Edge ofCents(long part) {
        return new Edge(paper, line, step, from, to, part, counted, method, margin, reason);
    }

    /** What takes back as much as this edge gave, where it gave it. */
    Edge takenBackBy(Paper reversal, int strength, Reason why) {
        return new Edge(reversal.id(), line, step, from, to, -cents, true, Method.REVERSAL, strength, why);
    }

    /** The same edge from another form of the paper: it corroborates and counts nothing. */
    Edge copiedBy(Paper copy, Reason.Code why) {
        return new Edge(
                copy.id(), line, step, from, to, cents == null ? null : 0L, false, Method.COPY, margin, Reason.of(why));
    }

    /** Whether two edges put the same paper on the same line for the same step and amount. */
    public boolean isSameDecisionAs(Edge other) {
        return paper == other.paper
                && line == other.line
                && step == other.step
                && from == other.from
                && to == other.to
                && counted == other.counted
                && java.util.Objects.equals(cents, other.cents);
    }
}
