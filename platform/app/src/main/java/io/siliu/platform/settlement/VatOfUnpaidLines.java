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
     * Those of which it stands so: first those that are never paid, then those that may be; in both what ended first first.
     *
     * @param regionPrefix how the codes of the cities begin in which their workers work; null for all
     */
    List<Line> oldest(String regionPrefix, int limit);

    /** How many of those are never paid, so that the worker has to return what was given back; for counts, it may take long. */
    long toReturn();

    /**
     * What workers returned of lines that are never paid, what was recorded last first.
     *
     * @param regionPrefix how the codes of the cities begin in which their workers work; null for all
     */
    List<Returned> lastReturned(String regionPrefix, int limit);

    /** Whether that payment of the bank is recorded as one by which a worker returned something. */
    boolean isReturnedBy(String reference);

    /**
     * The worker returned what was given back of a line that is never paid. Records it in the caller's transaction, by the present
     * actor.
     *
     * @param amount all that was given back of the line
     * @param reference the bank's number of that payment, at most 64 characters, not recorded before
     * @return false where that amount of that line is not to be returned: it may still be paid, or it was recorded before, of the
     *     line or under that number
     * @throws io.siliu.kernel.PlatformException when the actor may not
     */
    boolean recovered(long enterpriseId, long lineId, Money amount, String reference);

    /**
     * The worker did not return it after all: it stands among those of {@link #oldest} again. Takes it back in the caller's
     * transaction.
     *
     * @return false where it is not recorded as returned
     * @throws io.siliu.kernel.PlatformException when the actor may not
     */
    boolean withdrawn(long enterpriseId, long lineId);

    /**
     * What a worker returned of a line.
     *
     * @param amount VAT and surcharges
     * @param reference the bank's number of the payment by which it came back
     */
    record Returned(
            long enterpriseId,
            long workerId,
            String batchNumber,
            long lineId,
            int lineNumber,
            Money amount,
            String reference,
            long recordedBy,
            String recordedByName,
            Instant recordedAt) {}

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
