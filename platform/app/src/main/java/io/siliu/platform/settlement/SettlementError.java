package io.siliu.platform.settlement;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can go wrong with a settlement as a whole; what is wrong inside a file is a {@link LineFault}. */
public enum SettlementError implements ErrorCode {
    /** The file is larger than {@link BookSettlement#MOST_BYTES}. */
    SETTLEMENT_FILE_TOO_LARGE(ErrorKind.TOO_LARGE),
    /** No file came, or an empty one. */
    SETTLEMENT_FILE_MISSING(ErrorKind.USER),
    /** The settlement day is missing or lies more than a month ahead. */
    SETTLEMENT_DAY(ErrorKind.USER),
    /** The withholding of the month of the settlement day was filed and confirmed, so nothing is booked into it by word alone. */
    SETTLEMENT_MONTH_FILED(ErrorKind.USER),
    /** The actor acts for no enterprise, so it cannot book. */
    SETTLEMENT_NO_ENTERPRISE(ErrorKind.FORBIDDEN),
    /** Another request booked the same file, batch number or task at this very moment. */
    SETTLEMENT_JUST_BOOKED(ErrorKind.CONFLICT),
    /** Only a held payment order can be released. */
    PAYOUT_NOT_HELD(ErrorKind.CONFLICT),
    /** The order was screened and held once more since the person saw why it is held. */
    PAYOUT_HELD_ANEW(ErrorKind.CONFLICT),
    /** Only an order that is not with the bank, or that the bank refused or gave back, can be dropped. */
    PAYOUT_NOT_DROPPABLE(ErrorKind.CONFLICT),
    /** A release says why, in 4 to 500 characters. */
    RELEASE_REASON(ErrorKind.USER),
    /** A new order is given only for one that the bank refused or gave back, and only for the latest of its line. */
    PAYOUT_NOT_REFUSED(ErrorKind.CONFLICT),
    /** The bank does not say clearly now what became of the earlier order. */
    PAYOUT_STILL_UNCLEAR(ErrorKind.EXTERNAL_RETRYABLE),
    /** A return that fits no payment was answered meanwhile, or never waited. */
    RETURN_ANSWERED(ErrorKind.CONFLICT),
    /** No card of the worker is on record. */
    PAYOUT_NO_CARD(ErrorKind.CONFLICT),
    /** Somebody decided what becomes of this invoice; or it is not issued, so no red letter takes it back. */
    INVOICE_REVIEW_DECIDED(ErrorKind.CONFLICT),
    /** A red letter is named by the number that the tax bureau gave it. */
    RED_LETTER_NUMBER(ErrorKind.USER),
    /** The months of a proof of income are missing, in the wrong order, too many or to come. */
    INCOME_MONTHS_UNUSABLE(ErrorKind.USER),
    /** Nothing arrived in the months of a proof of income. */
    INCOME_NONE(ErrorKind.USER),
    /** A field is to be left out of a proof of income that is none of those that may be. */
    INCOME_FIELD_UNKNOWN(ErrorKind.USER),
    /** Not enough witnesses have co-signed over a proof of income yet. */
    INCOME_NOT_READY(ErrorKind.EXTERNAL_RETRYABLE),
    /** A field of an objection or of its answer is missing or not of its form. */
    OBJECTION_NOT_VALID(ErrorKind.USER),
    /** The objection was answered or taken back meanwhile. */
    OBJECTION_CLOSED(ErrorKind.CONFLICT),
    /** Something in the file is wrong; the answer lists it. */
    SETTLEMENT_REFUSED(ErrorKind.USER);

    private final ErrorKind kind;

    SettlementError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
