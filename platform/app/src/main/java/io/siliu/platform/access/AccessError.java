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
    /** The person left; what a law still wants kept of them is locked and opens for duties of the law alone. */
    LOCKED(ErrorKind.NOT_FOUND),
    /** Something of the person is on its way yet, such as a payment. */
    ERASURE_TOO_EARLY(ErrorKind.CONFLICT),
    /** A legal hold that does not say on what it stands, or says it too long or with the number of a person. */
    HOLD_BASIS_UNUSABLE(ErrorKind.USER),
    /** A hold that another office, or one of another region, placed. */
    HOLD_OF_ANOTHER(ErrorKind.FORBIDDEN),
    /** The end of a colleague's hold without words that say why, or with the number of a person in them. */
    HOLD_END_UNEXPLAINED(ErrorKind.USER),
    /** The code for the first set-up is wrong. */
    SETUP_CODE_WRONG(ErrorKind.FORBIDDEN),
    /** The first account exists already. */
    SETUP_DONE(ErrorKind.CONFLICT),
    /** A password that does not reach the rules. */
    PASSWORD_TOO_WEAK(ErrorKind.USER),
    /** A name for signing in that is taken or has an unusable form. */
    SIGN_IN_NAME_UNUSABLE(ErrorKind.USER),
    /** A name to show that is empty or too long. */
    DISPLAY_NAME_UNUSABLE(ErrorKind.USER),
    /** A role whose accounts are not opened here: workers open theirs by phone. */
    ROLE_NOT_OPENED_HERE(ErrorKind.USER),
    /** An account of an enterprise without an enterprise that is on record. */
    ENTERPRISE_MISSING(ErrorKind.USER),
    /** An enterprise for an account of another role. */
    ENTERPRISE_NOT_FITTING(ErrorKind.USER),
    /** A region that is no six-digit code, or one for a role that no region limits. */
    REGION_UNUSABLE(ErrorKind.USER),
    /** Nobody closes the own account, or sets the own password without the present one. */
    OWN_ACCOUNT(ErrorKind.CONFLICT),
    /** After this one nobody could manage accounts any more. */
    LAST_MANAGER(ErrorKind.CONFLICT),
    /** The accounts of a walkthrough belong to its visitors together. */
    WALKTHROUGH_ACCOUNT(ErrorKind.CONFLICT),
    /** The present password is not the one given, or the account is locked after too many wrong ones. */
    PASSWORD_WRONG(ErrorKind.USER),
    /** The new password was typed in two different ways. */
    PASSWORDS_DIFFER(ErrorKind.USER),
    /** The new password is the present one. */
    PASSWORD_UNCHANGED(ErrorKind.USER),
    /** What two persons have to do, by two accounts of which one opened the other. */
    PAIR_OPENED(ErrorKind.FORBIDDEN),
    /** What two persons have to do, by two accounts of which one set the other's password. */
    PAIR_PASSWORD(ErrorKind.FORBIDDEN),
    /** Only programs use this account; it has no password. */
    NO_PASSWORD(ErrorKind.CONFLICT),
    /** A token's name that is empty, too long, or that of another living token of the account. */
    TOKEN_LABEL_UNUSABLE(ErrorKind.USER),
    /** A token that could do nothing. */
    TOKEN_SCOPES_MISSING(ErrorKind.USER),
    /** A token for something that two persons have to do. */
    TOKEN_SCOPES_OF_TWO(ErrorKind.USER),
    /** A last day that is missing, past, or further away than a token may live. */
    TOKEN_EXPIRY_UNUSABLE(ErrorKind.USER),
    /** An officer did not say why they look. */
    PURPOSE_MISSING(ErrorKind.USER),
    /** A program of an officer did not say why it looks. */
    PURPOSE_NOT_SENT(ErrorKind.FORBIDDEN),
    /** An officer named an occasion without its number or words, or with too many. */
    PURPOSE_INCOMPLETE(ErrorKind.USER),
    /** A purpose with a number of a person in it, which the trail of looks does not keep. */
    PURPOSE_NOT_KEPT(ErrorKind.USER),
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
