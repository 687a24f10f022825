package io.siliu.platform.casework;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can go wrong with cases. */
public enum CaseError implements ErrorCode {
    /** Somebody did something in the case since its page was shown. */
    CASE_CHANGED(ErrorKind.CONFLICT),
    /** As the case stands this cannot be done. */
    CASE_STATE(ErrorKind.CONFLICT),
    /** Words are wanting or too many. */
    CASE_WORDS(ErrorKind.USER),
    /** The last day for an answer is wanting, past or too far away. */
    CASE_DUE(ErrorKind.USER),
    /** Whoever proposes to close a case says with what. */
    CASE_OUTCOME(ErrorKind.USER),
    /** Whoever proposed to close a case cannot agree to it as well. */
    CASE_SECOND_PERSON(ErrorKind.FORBIDDEN),
    /** Some alerts of the case are of regions that the actor does not see. */
    CASE_NOT_ALL_SEEN(ErrorKind.FORBIDDEN),
    /** A case is handed over to somebody else who may work on it. */
    CASE_HANDLER(ErrorKind.USER),
    /** The time in which a closed case can be looked at again is over. */
    CASE_REVIEW_LATE(ErrorKind.CONFLICT),
    /** What was asked has its answer, which does not change. */
    NOTICE_ANSWERED(ErrorKind.CONFLICT),
    /** An answer has too many papers. */
    NOTICE_PAPERS(ErrorKind.USER),
    /** A filter of a list of cases has an unusable form. */
    CASE_FILTER(ErrorKind.USER);

    private final ErrorKind kind;

    CaseError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
