package io.siliu.platform.filing;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can go wrong with a report as a whole; what is wrong in it is a {@link Finding}. */
public enum FilingError implements ErrorCode {
    /** No such quarter, or one before the law. */
    REPORT_PERIOD_UNUSABLE(ErrorKind.USER),
    /** Another version of this time is on its way to the office, or confirmed. */
    REPORT_UNDER_WAY(ErrorKind.CONFLICT),
    /** It is at another step than the one that was asked for. */
    REPORT_OTHER_STATE(ErrorKind.CONFLICT),
    /** Findings keep it from being confirmed. */
    REPORT_BLOCKED(ErrorKind.CONFLICT),
    /** The books have changed since it was drafted, or other figures were shown. */
    REPORT_FIGURES_CHANGED(ErrorKind.CONFLICT),
    /** A rule by which it was drafted has changed since. */
    REPORT_RULES_CHANGED(ErrorKind.CONFLICT),
    /** Whoever confirmed it cannot submit it too. */
    REPORT_SAME_PERSON(ErrorKind.CONFLICT),
    /** A month that is not over, waits for its second person, or holds nothing that is not filed. */
    WITHHOLDING_MONTH(ErrorKind.USER),
    /** The office's receipt of a withholding is missing, no number, or was recorded before. */
    WITHHOLDING_RECEIPT(ErrorKind.USER),
    /** Whoever recorded a withholding cannot confirm it too. */
    WITHHOLDING_SAME_PERSON(ErrorKind.CONFLICT),
    /** A withholding was confirmed or dropped meanwhile. */
    WITHHOLDING_GONE(ErrorKind.CONFLICT),
    /** The bank's number of a payment that gave VAT back is missing, no number, or was recorded before. */
    VAT_REPAYMENT_REFERENCE(ErrorKind.USER),
    /** Nothing is held too much of that worker's month, or not any more, or a payment of it waits for its second person. */
    VAT_REPAYMENT_NONE(ErrorKind.CONFLICT),
    /** Another amount is held too much by now than the one that was shown and paid. */
    VAT_REPAYMENT_AMOUNT(ErrorKind.CONFLICT),
    /** An earlier payment of the month gave the worker too much, and what is due now is in that. */
    VAT_REPAYMENT_OWED_BACK(ErrorKind.CONFLICT),
    /** Whoever recorded that VAT was given back cannot confirm it too. */
    VAT_REPAYMENT_SAME_PERSON(ErrorKind.CONFLICT),
    /** What was recorded as given back was confirmed or dropped meanwhile. */
    VAT_REPAYMENT_GONE(ErrorKind.CONFLICT),
    /** That amount is not to be returned by the worker, or that it was returned is recorded already, or was taken back. */
    VAT_RECOVERY_NONE(ErrorKind.CONFLICT),
    /** No rule says when a report of this time is due. */
    REPORT_NO_RULE(ErrorKind.CONFLICT),
    /** Its entry is not co-signed by enough witnesses yet. */
    REPORT_PROOF_NOT_READY(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    FilingError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
