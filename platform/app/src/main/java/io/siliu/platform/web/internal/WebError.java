package io.siliu.platform.web.internal;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can be wrong with a request before any module of the trade sees it. */
enum WebError implements ErrorCode {
    /** A POST of the API without its key. */
    IDEMPOTENCY_KEY_MISSING(ErrorKind.USER),
    /** The body is larger than this installation takes. */
    BODY_TOO_LARGE(ErrorKind.TOO_LARGE),
    /** The body is not what the address expects: broken JSON, wrong type, missing field. */
    REQUEST_UNREADABLE(ErrorKind.USER),
    /** The value of one field is not one of its type: an amount with three decimals, a day that does not exist. */
    VALUE_UNREADABLE(ErrorKind.USER),
    /** A field does not keep its stated bounds. */
    FIELD_INVALID(ErrorKind.USER),
    /** There is nothing at this address. */
    ADDRESS_UNKNOWN(ErrorKind.NOT_FOUND),
    /** The address exists, but not for this method or media type. */
    METHOD_OR_TYPE_UNKNOWN(ErrorKind.USER),
    /** The database or another part does not answer in time. */
    BUSY(ErrorKind.EXTERNAL_RETRYABLE),
    /** A fault of ours. */
    INTERNAL_FAULT(ErrorKind.INTERNAL);

    private final ErrorKind kind;

    WebError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
