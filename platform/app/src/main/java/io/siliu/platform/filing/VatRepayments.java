package io.siliu.platform.filing;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.VatOfUnpaidLines;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * VAT that was held from natural persons and that their month does not owe, because what reached the threshold was not paid after
 * all. It is theirs: whoever paid it back says by which payment of the bank, and a second person compares that payment.
 *
 * <p>An officer of a region sees in each list the people of that region.
 */
public interface VatRepayments {

    /** What is to be given back, the oldest month first. */
    List<Due> due();

    /**
     * What waits for a second person, then what gave the worker too much that was not returned, the oldest first in both; then the
     * others, what was recorded last first.
     */
    List<Repayment> recorded();

    /**
     * What was given back of lines that are not paid in the end, and not returned: nothing was held from them, so the worker has it
     * too much. Those that are never paid stand first, of which the worker returns it; in both what ended first.
     */
    List<Unpaid> unpaid();

    /** What workers returned of such lines, what was recorded last first. */
    List<Returned> returned();

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
     * The worker returned what a repayment gave too much ({@link Repayment#beyond}).
     *
     * @param amount what was shown as too much, and came back
     * @param reference the bank's number of that payment: 6 to 64 letters, digits and hyphens, not recorded before in either
     *     direction
     * @throws io.siliu.kernel.PlatformException {@link FilingError#VAT_REPAYMENT_REFERENCE}, {@link FilingError#VAT_RECOVERY_NONE},
     *     {@link FilingError#VAT_REPAYMENT_AMOUNT}, or when the actor may not
     */
    void recovered(long id, Money amount, String reference);

    /**
     * The worker did not return it after all, so it is owed again.
     *
     * @throws io.siliu.kernel.PlatformException {@link FilingError#VAT_RECOVERY_NONE}, or when the actor may not
     */
    void recoveryWithdrawn(long id);

    /**
     * The worker returned what was given back of a line that is never paid. Of one that the bank refused or sent back nothing is
     * asked: its VAT is not held again when it is paid.
     *
     * @param amount what was shown as given back of the line, and came back
     * @param reference the bank's number of that payment: 6 to 64 letters, digits and hyphens, not recorded before in either
     *     direction
     * @throws io.siliu.kernel.PlatformException {@link FilingError#VAT_REPAYMENT_REFERENCE}, {@link FilingError#VAT_RECOVERY_NONE},
     *     or when the actor may not
     */
    void recoveredOfLine(long enterpriseId, long lineId, Money amount, String reference);

    /**
     * The worker did not return it after all, so it stands among those of {@link #unpaid} again.
     *
     * @throws io.siliu.kernel.PlatformException {@link FilingError#VAT_RECOVERY_NONE}, or when the actor may not
     */
    void recoveryOfLineWithdrawn(long enterpriseId, long lineId);

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
            Recovered recovered,
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

    /**
     * That a worker returned something.
     *
     * @param reference the bank's number of the payment by which it came back
     * @param by who says so
     */
    record Recovered(String reference, FiledWithholding.Deed by) {}

    /**
     * What a worker returned of a line that is never paid.
     *
     * @param worker masked
     * @param amount VAT and surcharges
     */
    record Returned(
            long enterpriseId,
            String worker,
            String batchNumber,
            long lineId,
            int lineNumber,
            Money amount,
            Recovered how) {}

    /**
     * A line that is not paid, and whose VAT the worker got back.
     *
     * @param worker masked
     * @param month for which it was held last
     * @param held VAT and surcharges at booking
     * @param givenBack what of that the worker got back
     * @param at when the line ended
     */
    record Unpaid(
            long enterpriseId,
            String worker,
            YearMonth month,
            long batchId,
            String batchNumber,
            long lineId,
            int lineNumber,
            Money held,
            Money givenBack,
            VatOfUnpaidLines.Why why,
            Instant at) {}
}
