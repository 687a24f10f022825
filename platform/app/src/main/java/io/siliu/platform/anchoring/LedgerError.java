package io.siliu.platform.anchoring;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can go wrong at the faces of the log. */
public enum LedgerError implements ErrorCode {
    /** The subject is already in the log, or on its way, with another commitment. */
    ENTRY_CONTRADICTED(ErrorKind.CONFLICT),
    /** The record does not hash to the commitment that is in the log. */
    RECORD_NOT_COMMITTED(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    LedgerError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
