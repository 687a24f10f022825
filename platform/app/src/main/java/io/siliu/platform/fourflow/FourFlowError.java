package io.siliu.platform.fourflow;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can go wrong when somebody asks for records. */
public enum FourFlowError implements ErrorCode {
    /** Where a person would put a paper, or the reason for it, cannot be. */
    PLACING_NOT_VALID(ErrorKind.USER),
    /** An answer to differences lacks something, or speaks of a difference that is no longer the one that was shown. */
    ANSWER_NOT_VALID(ErrorKind.USER),
    /** A filter of a list has a form that cannot be used. */
    FILTER_NOT_VALID(ErrorKind.USER),
    /** The time in which an answer could be taken back is over. */
    ANSWER_STANDS(ErrorKind.CONFLICT),
    /** A field is to be left out of a proof file that the record does not have. */
    PROOF_FIELD_UNKNOWN(ErrorKind.USER),
    /** The record has no sealed revision yet. */
    RECORD_NOT_SEALED(ErrorKind.CONFLICT),
    /** The record has no revision of this number. */
    REVISION_UNKNOWN(ErrorKind.USER),
    /** An enterprise has more lines and papers than this process can hold in memory to match them. */
    BLOCK_TOO_LARGE(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    FourFlowError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
