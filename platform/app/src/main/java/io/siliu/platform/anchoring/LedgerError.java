package io.siliu.platform.anchoring;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can go wrong at the faces of the log. */
public enum LedgerError implements ErrorCode {
    /** The subject is already in the log, or on its way, with another commitment. */
    ENTRY_CONTRADICTED(ErrorKind.CONFLICT),
    /** The record does not hash to the commitment that is in the log. */
    RECORD_NOT_COMMITTED(ErrorKind.CONFLICT),
    /** No proof file was given, or an empty one. */
    PROOF_MISSING(ErrorKind.USER),
    /** The proof file is larger than any proof can be. */
    PROOF_TOO_LARGE(ErrorKind.TOO_LARGE),
    /** The public keys that were brought along are no keys file. */
    KEYS_UNREADABLE(ErrorKind.USER),
    /** Keys were brought along twice, pasted and as a file. */
    KEYS_TWICE(ErrorKind.USER),
    /** More proofs from one address than others can bear. */
    ASKED_TOO_OFTEN(ErrorKind.TOO_MANY),
    /** Its owner ended the proof before its time. */
    SHARED_PROOF_WITHDRAWN(ErrorKind.CONFLICT),
    /** The last day on which the proof can be opened has passed. */
    SHARED_PROOF_EXPIRED(ErrorKind.CONFLICT),
    /** The proof was opened as often as one can be. */
    SHARED_PROOF_WORN(ErrorKind.CONFLICT),
    /** Whoever opens a shared proof says who they are. */
    SHARED_READER(ErrorKind.USER),
    /** One network address turned more pages of the log in a minute than others can bear. */
    PAGES_TURNED_TOO_OFTEN(ErrorKind.TOO_MANY);

    private final ErrorKind kind;

    LedgerError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
