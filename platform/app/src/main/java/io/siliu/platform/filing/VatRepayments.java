package io.siliu.platform.filing;

import io.siliu.kernel.Money;
import java.time.YearMonth;
import java.util.List;

/**
 * VAT that was held from natural persons and that their month does not owe, because what reached the threshold was not paid after
 * all. It is theirs: whoever paid it back says by which payment of the bank, and a second person compares that payment. What they
 * got too much they return, see {@link VatRecoveries}.
 *
 * <p>An officer of a region sees in each list the people of that region.
 */
public interface VatRepayments {

    /** What is to be given back, the oldest month first. */
    List<Due> due();

    /**
     * What waits for a second person, then what gave the worker too much that was not returned, the oldest first in both; then the
     * others, what was recorded last first. As many of all of them as a page bears.
     */
    List<Repayment> recorded();

    /**
     * A person of the platform says that all that is due to a worker of a month was paid back; it waits for a second person.
     *
     * @param amount what was shown as due, and paid
     * @param reference the bank's number of that payment: 6 to 64 letters, digits and hyphens, large and small ones apart, not
     *     recorded before
     * @throws io.siliu.kernel.PlatformException {@link FilingError#VAT_REPAYMENT_REFERENCE}, {@link FilingError#VAT_REPAYMENT_NONE},
     *     {@link FilingError#VAT_REPAYMENT_OWED_BACK}, {@link FilingError#VAT_REPAYMENT_AMOUNT}, or when the actor may not
     */
    void record(long workerId, YearMonth month, Money amount, String reference);

    /**
     * The second person has compared the bank's payment: from now on it counts as not held. What of it is not held too much any
     * more, because the line that bore it ended meanwhile or more was paid in the month, stands with it as
     * {@link Repayment#beyond}.
     *
     * @throws io.siliu.kernel.PlatformException {@link FilingError#VAT_REPAYMENT_SAME_PERSON},
     *     {@link FilingError#VAT_REPAYMENT_GONE}, or when the actor may not
     */
    void confirm(long id);

    /**
     * What earlier payments gave a worker too much of a month ({@link Repayment#beyond}) counts for what is due of that month by
     * now, as far as it goes: the worker has it already, so nothing is paid and nothing is asked back.
     *
     * @throws io.siliu.kernel.PlatformException {@link FilingError#VAT_REPAYMENT_NONE} where there is nothing on either side, or when
     *     the actor may not
     */
    void setOff(long workerId, YearMonth month);

    /**
     * Lets go of one that nobody has confirmed: the bank knows no such payment, or of another amount.
     *
     * @throws io.siliu.kernel.PlatformException {@link FilingError#VAT_REPAYMENT_GONE}, or when the actor may not
     */
    void drop(long id);

    /**
     * What is due to one worker.
     *
     * @param worker masked
     * @param amount VAT and surcharges
     * @param filed whether a filing of the month is confirmed, so that the office has it and gives it back upon a correction
     * @param waiting whether a payment of it waits for its second person
     * @param owedBack whether an earlier payment of the month gave the worker too much, which is set off before anything is paid
     */
    record Due(
            long workerId,
            String worker,
            YearMonth month,
            Money amount,
            boolean filed,
            boolean waiting,
            boolean owedBack) {

        public boolean isPayable() {
            return !waiting && !owedBack;
        }
    }

    /**
     * What was given back by one payment of the bank.
     *
     * @param worker masked
     * @param amount VAT and surcharges
     * @param beyond what of it was not held too much any more when it was confirmed, and did not become due again: the worker has
     *     that too much
     * @param recovered how the worker returned that; null while it was not returned
     * @param alone whether it counts by one person's word, as it did before a second one was asked for
     * @param confirmed null while it waits for a second person, and where none was asked for
     */
    record Repayment(
            long id,
            long workerId,
            String worker,
            YearMonth month,
            Money amount,
            Money beyond,
            VatRecoveries.Recovered recovered,
            String reference,
            boolean alone,
            FiledWithholding.Deed recorded,
            FiledWithholding.Deed confirmed) {

        public boolean isWaiting() {
            return confirmed == null && !alone;
        }

        public boolean isOwedBack() {
            return beyond.isPositive() && recovered == null;
        }
    }
}
