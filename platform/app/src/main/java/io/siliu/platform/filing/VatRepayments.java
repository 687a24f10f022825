package io.siliu.platform.filing;

import io.siliu.kernel.Money;
import java.time.YearMonth;
import java.util.List;

/**
 * VAT that was held from natural persons and that their month does not owe, because what reached the threshold was not paid after
 * all. It is theirs: whoever paid it back says by which payment of the bank.
 */
public interface VatRepayments {

    /** What is to be given back, the oldest month first; an officer of a region sees the people of that region. */
    List<Due> due();

    /**
     * A person of the platform says that all that is due to a worker of a month was paid back. From now on it counts as not held.
     *
     * @param amount what was shown as due, and paid
     * @param reference the bank's number of that payment: 6 to 64 letters, digits and hyphens, not recorded before
     * @throws io.siliu.kernel.PlatformException {@link FilingError#VAT_REPAYMENT_REFERENCE}, {@link FilingError#VAT_REPAYMENT_NONE},
     *     {@link FilingError#VAT_REPAYMENT_AMOUNT}, or when the actor may not
     */
    void repaid(long workerId, YearMonth month, Money amount, String reference);

    /**
     * What is due to one worker.
     *
     * @param worker masked
     * @param amount VAT and surcharges
     * @param filed whether a filing of the month is confirmed, so that the office has it and gives it back upon a correction
     */
    record Due(long workerId, String worker, YearMonth month, Money amount, boolean filed) {}
}
