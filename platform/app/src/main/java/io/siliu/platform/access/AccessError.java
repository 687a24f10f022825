package io.siliu.platform.access;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** Why somebody may not enter, act or see. */
public enum AccessError implements ErrorCode {
    /** Nobody is signed in, or the token is unknown, expired or closed. */
    NOT_SIGNED_IN(ErrorKind.UNAUTHENTICATED),
    /** The role or the token's scopes do not allow it. */
    NOT_ALLOWED(ErrorKind.FORBIDDEN),
    /** There is no such thing, or not for this actor. */
    NOT_FOUND(ErrorKind.NOT_FOUND),
    /** The key of this person, paper or record was destroyed; its content is gone for ever. */
    ERASED(ErrorKind.NOT_FOUND),
    /** The code for the first set-up is wrong. */
    SETUP_CODE_WRONG(ErrorKind.FORBIDDEN),
    /** The first account exists already. */
    SETUP_DONE(ErrorKind.CONFLICT),
    /** A password that does not reach the rules. */
    PASSWORD_TOO_WEAK(ErrorKind.USER),
    /** A name for signing in that is taken or has an unusable form. */
    SIGN_IN_NAME_UNUSABLE(ErrorKind.USER),
    /** A stored cipher text does not belong to its key: the database or the key file was changed. */
    CIPHER_TEXT_BROKEN(ErrorKind.INTERNAL),
    /** The master key is missing or is not the one under which the data was written. */
    MASTER_KEY_WRONG(ErrorKind.INTERNAL);

    private final ErrorKind kind;

    AccessError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
