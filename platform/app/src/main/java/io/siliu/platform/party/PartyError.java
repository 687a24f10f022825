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
    IMPORT_SIZE(ErrorKind.USER),
    /** No company is on record as the operator of this platform on that day. */
    OPERATOR_NOT_RECORDED(ErrorKind.CONFLICT),
    /** The operator is given by the configuration, so it cannot be recorded on a page. */
    OPERATOR_CONFIGURED(ErrorKind.CONFLICT),
    /** A name of a company that is empty or longer than 200 characters. */
    COMPANY_NAME_UNUSABLE(ErrorKind.USER),
    /** A credit code with a wrong form or check digit, or that of a sole proprietor. */
    COMPANY_CODE_UNUSABLE(ErrorKind.USER),
    /** An invented credit code outside of a walkthrough. */
    COMPANY_CODE_INVENTED(ErrorKind.USER),
    /** A first day that is missing, older than the trade or more than a year ahead. */
    OPERATOR_DAY_UNUSABLE(ErrorKind.USER),
    /** The operator has not said yet where people who sign up here work. */
    SIGN_UP_NOT_SET_UP(ErrorKind.CONFLICT),
    /** The enterprise is called so already. */
    ENTERPRISE_NAME_SAME(ErrorKind.USER),
    /** A code beside a name that is not a branch's, or the code of an enterprise on record. */
    ENTERPRISE_NAME_CODE(ErrorKind.USER),
    /** A day of a name that is missing, too much, in the future or before the one it follows. */
    ENTERPRISE_NAME_DAYS(ErrorKind.USER),
    /** No business on record has this credit code. */
    LICENCE_UNKNOWN(ErrorKind.USER),
    /** The day on which a licence ended or stands again is missing or to come. */
    LICENCE_DAY(ErrorKind.USER),
    /** The number of the authority's decision or notice is missing or too long. */
    LICENCE_DOCUMENT(ErrorKind.USER),
    /** The licence is on record so already, or has not begun by that day. */
    LICENCE_UNCHANGED(ErrorKind.CONFLICT),
    /** Whoever recorded that a licence stands again cannot confirm it too. */
    LICENCE_SAME_PERSON(ErrorKind.CONFLICT),
    /** That a licence stands again was confirmed or dropped meanwhile. */
    LICENCE_RESTORATION_GONE(ErrorKind.CONFLICT),
    /** Where the name and the code were read is not said. */
    OPERATOR_SOURCE_MISSING(ErrorKind.USER);

    private final ErrorKind kind;

    PartyError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
