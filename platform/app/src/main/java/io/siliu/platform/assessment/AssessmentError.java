package io.siliu.platform.assessment;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can go wrong around screening and proofs. */
public enum AssessmentError implements ErrorCode {
    /** The record is sealed, but its entry is not witnessed yet. */
    PROOF_NOT_READY(ErrorKind.CONFLICT),
    /** The present revision of the record is not screened yet. */
    RECORD_NOT_SCREENED(ErrorKind.CONFLICT),
    /** A filter of a list has an unusable form. */
    FILTER_NOT_VALID(ErrorKind.USER),
    /** A rule set of this id and version was published with another content. */
    RULE_SET_CHANGED(ErrorKind.INTERNAL);

    private final ErrorKind kind;

    AssessmentError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
