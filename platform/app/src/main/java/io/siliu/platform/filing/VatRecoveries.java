package io.siliu.platform.filing;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.VatOfUnpaidLines;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * VAT that workers got back ({@link VatRepayments}) and have too much: the line that bore it is not paid in the end, or its month
 * owes it again. The worker returns it by a payment of the bank, which one person puts on record.
 *
 * <p>An officer of a region sees in each list the people of that region.
 */
public interface VatRecoveries {

    /**
     * What was given back of lines that are not paid in the end, and not returned: nothing was held from them, so the worker has it
     * too much. Those that are never paid stand first, of which the worker returns it; in both what ended first.
     */
    List<Unpaid> unpaid();

    /** What workers returned of such lines, what was recorded last first. */
    List<Returned> returned();

    /**
     * The worker returned what a repayment gave too much ({@link VatRepayments.Repayment#beyond}).
     *
     * @param amount what was shown as too much, and came back
     * @param reference the bank's number of that payment: 6 to 64 letters, digits and hyphens, not recorded before in either
     *     direction
     * @throws io.siliu.kernel.PlatformException {@link FilingError#VAT_REPAYMENT_REFERENCE}, {@link FilingError#VAT_RECOVERY_NONE},
     *     {@link FilingError#VAT_REPAYMENT_AMOUNT}, or when the actor may not
     */
    void ofRepayment(long id, Money amount, String reference);

    /**
     * The worker did not return it after all, so it is owed again.
     *
     * @throws io.siliu.kernel.PlatformException {@link FilingError#VAT_RECOVERY_NONE}, or when the actor may not
     */
    void withdrawOfRepayment(long id);

    /**
     * The worker returned what was given back of a line that is never paid. Of one that the bank refused or sent back nothing is
     * asked until a person dropped it: its VAT is not held again when it is paid.
     *
     * @param amount what was shown as given back of the line, and came back
     * @param reference the bank's number of that payment: 6 to 64 letters, digits and hyphens, not recorded before in either
     *     direction
     * @throws io.siliu.kernel.PlatformException {@link FilingError#VAT_REPAYMENT_REFERENCE}, {@link FilingError#VAT_RECOVERY_NONE},
     *     or when the actor may not
     */
    void ofLine(long enterpriseId, long lineId, Money amount, String reference);

    /**
     * The worker did not return it after all, so it stands among those of {@link #unpaid} again.
     *
     * @throws io.siliu.kernel.PlatformException {@link FilingError#VAT_RECOVERY_NONE}, or when the actor may not
     */
    void withdrawOfLine(long enterpriseId, long lineId);

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
