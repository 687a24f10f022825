package io.siliu.ledger.chaincode;

/** A call is refused and changes nothing. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(Refusal refusal, String detail) {
        super(refusal + " " + detail, null, false, false);
    }
}
