package io.siliu.platform.settlement;

import java.time.LocalDate;
import java.time.YearMonth;

/** An enterprise hands in a file of lines to be paid. The whole file is checked; all of it is booked, or nothing. */
public interface BookSettlement {

    /** Largest file. */
    int MOST_BYTES = 5 * 1024 * 1024;

    /** Most lines of one file. */
    int MOST_LINES = 10_000;

    /**
     * Books what the enterprise says it pays by itself; the platform orders no payment for it.
     *
     * @param settledOn the day of payment, also an earlier one, but of no month whose withholding is filed and confirmed
     * @param workMonth month in which the work counts as done, or null for the month of the settlement
     * @throws io.siliu.kernel.PlatformException {@link SettlementError}, or when the actor may not book
     */
    BookingOutcome book(byte[] file, LocalDate settledOn, YearMonth workMonth);
}
