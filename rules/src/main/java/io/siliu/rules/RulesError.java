package io.siliu.rules;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can go wrong in this library. */
public enum RulesError implements ErrorCode {
    /** A JSON text is not a {@code FourFlowFacts}; the exception names the field. */
    FACTS_NOT_READABLE(ErrorKind.USER),
    /** A file of the catalogue is wrong; the exception names file and place. */
    CATALOGUE_BROKEN(ErrorKind.INTERNAL),
    /** A file is not a replay bundle; the exception names the member. */
    BUNDLE_NOT_READABLE(ErrorKind.USER);

    private final ErrorKind kind;

    RulesError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
