package io.siliu.platform.assessment.internal.outside;

import io.siliu.platform.assessment.OutsideStatements.Reason;

/** A statement that cannot be kept. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String field;

    Refused(Reason reason, String field) {
        super(reason + " " + field, null, false, false);
        this.reason = reason;
        this.field = field;
    }

    /** A field that is wanting or has an unusable form. */
    static Refused notValid(String field) {
        return new Refused(Reason.FIELD_NOT_VALID, field);
    }

    Reason reason() {
        return reason;
    }

    String field() {
        return field;
    }
}
