package io.siliu.platform.settlement;

import io.siliu.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * VAT that workers got back of lines that are not paid: the line bore the VAT of a month that did not owe it any more, the worker
 * got it back, and then the line itself was not paid. So nothing was held from it, and the worker has it too much until the line is
 * paid after all.
 */
public interface VatOfUnpaidLines {

    /**
     * Those of which it stands so, what ended first first.
     *
     * @param regionPrefix how the codes of the cities begin in which their workers work; null for all
     */
    List<Line> oldest(String regionPrefix, int limit);

    /**
     * The worker returned what was given back of a line that is never paid. Records it in the caller's transaction, by the present
     * actor.
     *
     * @param reference the bank's number of that payment, at most 64 characters
     * @return false where nothing of that line is to be returned: it may still be paid, or it was recorded before
     */
    boolean recovered(long enterpriseId, long lineId, String reference);

    /** Why a line is not paid. */
    enum Why {
        /** The bank says that it did not pay. */
        REFUSED,
        /** The bank paid, and the money came back. */
        RETURNED,
        /** A person decided that it is not paid. */
        DROPPED
    }

    /**
     * One line.
     *
     * @param heldFor a day of the month for which it was held last
     * @param held VAT and surcharges that were held from it when it was booked
     * @param givenBack what of that the worker got back; the rest was taken from the month when the line ended
     * @param at when the line ended
     */
    record Line(
            long enterpriseId,
            long workerId,
            long batchId,
            String batchNumber,
            long lineId,
            int lineNumber,
            LocalDate heldFor,
            Money held,
            Money givenBack,
            Why why,
            Instant at) {}
}
