package io.siliu.platform.tax;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can go wrong with tax. */
public enum TaxError implements ErrorCode {
    /** The tables hold no row for the day: nothing is guessed, so nothing is computed. */
    NO_TAX_TABLE_FOR_DAY(ErrorKind.USER);

    private final ErrorKind kind;

    TaxError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
