package io.siliu.platform.settlement.internal.objection;

import java.time.Instant;

/**
 * A worker says that something of the pay is not right.
 *
 * @param lineId the line that it is about; null where it is about none
 * @param answer null while it waits or where it was taken back
 */
public record Objection(
        long id,
        long workerId,
        Long enterpriseId,
        Long lineId,
        Topic topic,
        String words,
        Instant raisedAt,
        Instant withdrawnAt,
        Answer answer) {

    /** What it is about. */
    public enum Topic {
        /** Less than was agreed. */
        TOO_LITTLE,
        /** Not there, or late. */
        NOT_PAID,
        /** Tax or a deduction is wrong. */
        DEDUCTION,
        /** Somebody else's work, or none: it was not me. */
        NOT_MINE,
        /** Held back by a check. */
        HELD,
        /** Something else. */
        OTHER
    }

    /** What came of it. */
    public enum Outcome {
        /** It was right; it is or will be corrected. */
        CORRECTED,
        /** It is as it should be, and why. */
        EXPLAINED
    }

    /** @param byOperator whether the operator's risk desk gave it, not the enterprise */
    public record Answer(Outcome outcome, String words, boolean byOperator, Instant at) {}

    public boolean isOpen() {
        return answer == null && withdrawnAt == null;
    }
}
