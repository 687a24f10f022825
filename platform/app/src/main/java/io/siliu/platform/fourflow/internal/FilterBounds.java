package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.fourflow.FourFlowError;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How far the days and amounts of a filter may reach: each digit of what is asked for is written out on its way to the
 * database.
 */
public final class FilterBounds {

    private static final int WHOLE_DIGITS = 15;
    private static final int DECIMALS = 2;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private FilterBounds() {}

    /** @throws PlatformException where the day is out of bounds, with the name of its field */
    static void day(LocalDate day, String field) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw notValid(field, "a day from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    /**
     * The scale is looked at first: an amount such as 1E2147483647 must not be written out to be measured.
     *
     * @throws PlatformException where the amount is out of bounds, with the name of its field
     */
    static void amount(BigDecimal amount, String field) {
        if (amount != null
                && (amount.signum() < 0
                        || amount.scale() < 0
                        || amount.scale() > DECIMALS
                        || amount.precision() - amount.scale() > WHOLE_DIGITS)) {
            throw notValid(field, "an amount of up to " + WHOLE_DIGITS + " digits with at most two decimals");
        }
    }

    /** For whoever reads a filter from what somebody typed. */
    public static PlatformException notValid(String field, String wanted) {
        return new PlatformException(FourFlowError.FILTER_NOT_VALID, field, field + " must be " + wanted + ".");
    }
}
