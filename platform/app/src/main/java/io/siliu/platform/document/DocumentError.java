package io.siliu.platform.document;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can be wrong with handing in or asking for a document. */
public enum DocumentError implements ErrorCode {
    /** No file was sent, or one without a byte. */
    FILE_MISSING(ErrorKind.USER),
    /** Larger than the limit. */
    FILE_TOO_LARGE(ErrorKind.TOO_LARGE),
    /** No enterprise has the credit code. */
    ENTERPRISE_UNKNOWN(ErrorKind.USER),
    /** What a person says stands on the paper cannot be such a value. */
    GLANCE_VALUE_REFUSED(ErrorKind.USER),
    /** It breaks a check, and the person did not state that it stands so. */
    GLANCE_VALUE_DOUBTED(ErrorKind.USER),
    /** Somebody else answered first, or the paper was read again. */
    GLANCE_TAKEN(ErrorKind.CONFLICT),
    /** Too many pages are being drawn at present; the same request may succeed in a while. */
    DRAWING_BUSY(ErrorKind.EXTERNAL_RETRYABLE),
    /** The original on disk is missing or does not match its digest. */
    ORIGINAL_DAMAGED(ErrorKind.INTERNAL);

    private final ErrorKind kind;

    DocumentError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
