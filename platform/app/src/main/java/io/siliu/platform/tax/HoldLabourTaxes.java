package io.siliu.platform.tax;

import java.time.LocalDate;
import java.util.List;

/** The platform as withholding agent: computes what is held from payments and keeps the running sums. */
public interface HoldLabourTaxes {

    /**
     * Computes and records what is held, inside the caller's transaction. Payments of one worker are taken in the given
     * order, and concurrent calls for one worker wait for each other, so the sums of a month never depend on luck.
     *
     * <p>What is held is a reservation until the money has gone; where it does not go, {@link #step} takes it back.
     *
     * @param day of payment; it decides month and tables
     * @return one result a payment, in their order
     * @throws io.siliu.kernel.PlatformException {@link TaxError#NO_TAX_TABLE_FOR_DAY}, or when no operator is on record
     *     for the day
     */
    List<LabourTax> hold(LocalDate day, List<LabourPayment> payments);

    /**
     * Adds a step to the month of a day, or takes it back where it is negative, inside the caller's transaction. What was
     * held from other payments stays as it is: the next payment of the year is reckoned without what was taken back, and makes
     * good income tax that was held too much. VAT is never below zero for a payment: what of it the month does not owe any more
     * stands in {@link HeldMonths#vatOverheld} until {@link #vatGivenBack}.
     *
     * <p>VAT that the worker got back already is not taken back from the month a second time, so the step may be smaller than
     * asked: whoever holds the payment again holds what it was.
     *
     * @param day the day for which the payment was held
     * @return the step as it was made
     * @throws io.siliu.kernel.PlatformException when no operator is on record for the day
     */
    HeldStep step(LocalDate day, long workerId, HeldStep step);

    /**
     * The worker got back what was held as VAT of a month beyond what the month owes, inside the caller's transaction. The income
     * of the month grows by the VAT where the tables count it without, so the next payment of the year is reckoned with it.
     *
     * <p>The month gives no more than it holds too much by now: what of the payment goes beyond that was the worker's no more.
     *
     * @param paid what the worker got
     * @return what of it was held too much
     * @throws io.siliu.kernel.PlatformException {@link TaxError#NO_TAX_TABLE_FOR_DAY}
     */
    OverheldVat vatGivenBack(OverheldVat paid);

    /**
     * Computes what {@link #hold} would hold now and records nothing. Another payment in between may change the result.
     *
     * @throws io.siliu.kernel.PlatformException {@link TaxError#NO_TAX_TABLE_FOR_DAY}
     */
    List<LabourTax> estimate(LocalDate day, List<LabourPayment> payments);

    /**
     * Computes what would have been held from payments of several months, each upon those before it and upon what was held, and
     * records nothing. What was held from later payments stays as it is.
     *
     * @param payments by the day, the earliest first
     * @return one result a payment, in their order
     * @throws io.siliu.kernel.PlatformException {@link TaxError#NO_TAX_TABLE_FOR_DAY}
     */
    List<LabourTax> reckon(List<DatedPayment> payments);
}
