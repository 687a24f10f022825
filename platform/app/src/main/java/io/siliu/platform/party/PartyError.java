package io.siliu.platform.party;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can go wrong with parties. */
public enum PartyError implements ErrorCode {
    /** No worker has this identity number or id. */
    WORKER_UNKNOWN(ErrorKind.USER),
    /** No enterprise has this code or id. */
    ENTERPRISE_UNKNOWN(ErrorKind.USER),
    /** An import is empty or holds more rows than one request may. */
    IMPORT_SIZE(ErrorKind.USER);

    private final ErrorKind kind;

    PartyError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
