package io.siliu.platform.document.internal;

/**
 * What became of an answer.
 *
 * @param code the fault or doubt of the value, or null
 * @param next the first question that the answer raised, or null
 */
public record Answered(Result result, String code, Long next) {

    static Answered of(Result result) {
        return new Answered(result, null, null);
    }

    static Answered of(Result result, String code) {
        return new Answered(result, code, null);
    }

    /** The cases. */
    public enum Result {
        /** The value stands and went on to the matching. */
        CONFIRMED,
        /** It counts as unread. */
        UNREADABLE,
        /** It is kept; another person has to look too. */
        WAITS_FOR_SECOND,
        /** It is kept; another person says something else. */
        DISPUTED,
        /** The value cannot be such a value; nothing was kept. */
        REFUSED,
        /** The value breaks a check; nothing was kept until the person states that it stands so. */
        DOUBTED,
        /** Somebody else was first, or the paper was read again; nothing was kept. */
        TOO_LATE
    }
}
