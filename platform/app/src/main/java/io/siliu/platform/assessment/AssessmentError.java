package io.siliu.platform.assessment;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can go wrong around screening and proofs. */
public enum AssessmentError implements ErrorCode {
    /** What was sealed or screened is handed over to the log, but its entry is not witnessed yet. */
    PROOF_NOT_READY(ErrorKind.CONFLICT),
    /** The present revision of the record is not screened yet. */
    RECORD_NOT_SCREENED(ErrorKind.CONFLICT),
    /** A line was screened before payment by a release that handed nothing of this over to the log. */
    SCREENING_NOT_COMMITTED(ErrorKind.CONFLICT),
    /** A filter of a list has an unusable form. */
    FILTER_NOT_VALID(ErrorKind.USER),
    /** The version of a draft was used before or has an unusable form. */
    RULE_SET_VERSION_TAKEN(ErrorKind.USER),
    /** A draft changes a file that no rule set has, or takes out one that is no indicator. */
    RULE_SET_FILE_REFUSED(ErrorKind.USER),
    /** A file of a draft is larger than a form can bring back. */
    RULE_SET_FILE_TOO_LARGE(ErrorKind.TOO_LARGE),
    /** The code of a new indicator is used in the draft or has an unusable form. */
    RULE_SET_CODE_TAKEN(ErrorKind.USER),
    /** The draft has faults, or was not checked as it stands. */
    RULE_SET_NOT_CHECKED(ErrorKind.CONFLICT),
    /** The draft was tried on no or few records as it stands, and nobody says why it may be published all the same. */
    RULE_SET_NOT_TRIED(ErrorKind.CONFLICT),
    /** The draft was changed after it was shown to whoever approves it. */
    RULE_SET_NOT_THE_SHOWN(ErrorKind.CONFLICT),
    /** The draft is made from another version than the one whose place it would take, and would take back what that changed. */
    RULE_SET_BASE_OLD(ErrorKind.CONFLICT),
    /** A page changes a draft that is another by now than the page showed. */
    RULE_SET_PAGE_OLD(ErrorKind.CONFLICT),
    /** A change of many rows has no usable number, is of no row, or would bring one below zero. */
    RULE_SET_ROWS(ErrorKind.USER),
    /** The author of a draft may not approve it. */
    RULE_SET_OWN_DRAFT(ErrorKind.FORBIDDEN),
    /** A draft is changed by its author alone, so that whoever approves it wrote nothing of it. */
    RULE_SET_NOT_OWN_DRAFT(ErrorKind.FORBIDDEN),
    /** The rule set that came with the program holds wherever no other does. */
    RULE_SET_SHIPPED(ErrorKind.CONFLICT),
    /** The draft was approved or refused already. */
    RULE_SET_DECIDED(ErrorKind.CONFLICT),
    /** A refusal says why. */
    RULE_SET_REASON_WANTING(ErrorKind.USER),
    /** Whoever asks for an approval names somebody else who may give it, and says what the change is for. */
    RULE_SET_REQUEST(ErrorKind.USER),
    /** The window of a backtest is wanting, upside down or too long, or a filter of it has an unusable form. */
    BACKTEST_WINDOW(ErrorKind.USER),
    /** The truth of a backtest has a line that names no record, or is too long. */
    BACKTEST_TRUTH(ErrorKind.USER),
    /** What was found out about an alert needs a verdict and a reason. */
    DISPOSITION_REASON_WANTING(ErrorKind.USER),
    /** What was found out is about an opening of the alert before the present one. */
    ALERT_OPENED_AGAIN(ErrorKind.CONFLICT),
    /** A call with statements of others holds none, or too many. */
    STATEMENTS_SIZE(ErrorKind.USER),
    /** Whoever hands in statements says who made them. */
    STATEMENT_SOURCE(ErrorKind.USER),
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
