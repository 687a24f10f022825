package io.siliu.platform.contract;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can go wrong with agreements. */
public enum ContractError implements ErrorCode {
    /** The number stands already for an agreement with another content. */
    AGREEMENT_NUMBER_TAKEN(ErrorKind.CONFLICT),
    /** A field is missing or outside of what an agreement can say. */
    AGREEMENT_NOT_VALID(ErrorKind.USER),
    /** The worker decided on this agreement before. */
    AGREEMENT_DECIDED(ErrorKind.CONFLICT),
    /** The text is not the one that the worker was shown. */
    AGREEMENT_TEXT_CHANGED(ErrorKind.CONFLICT),
    /** No enterprise has this credit code. */
    AGREEMENT_PARTY_UNKNOWN(ErrorKind.USER);

    private final ErrorKind kind;

    ContractError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
