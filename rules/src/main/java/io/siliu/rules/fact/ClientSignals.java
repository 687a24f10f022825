package io.siliu.rules.fact;

/**
 * How the enterprise of this record outsources, over its recent past. A component that is null was not established.
 *
 * @param outsourcedShare outsourced spend of the last 12 months as a share of the enterprise's revenue (0 to 1, more
 *     where it exceeds it)
 * @param spendMultiple outsourced spend of this month as a multiple of the mean of the six months before
 * @param unprovenServiceShare share of the spend of the month of the work, or of the last full month while that is not
 *     over, for services that leave little to be seen, such as promotion, of which no delivery, acceptance or paper is
 *     known; not established for fewer than ten lines (0 to 1)
 * @param exclusiveWorkers share of the enterprise's workers who only ever served this enterprise (0 to 1)
 * @param workers workers whom the enterprise paid in the last 12 months (count)
 * @param rowsLoadedTogether rows of one uploaded file in which the enterprise named this worker together with others
 *     (count)
 * @param closedDaysShare share of the days of work of the month of the work, or of the last full month while that is not
 *     over, that lie on public holidays or on days on which the enterprise said it is closed; not established for fewer
 *     than ten days of work (0 to 1)
 * @param refundedShare refunds and credit notes after invoicing as a share of what was invoiced in the last 90 days
 *     (0 to 1)
 * @param paidIn paid-in capital of the enterprise in CNY
 * @param insuredStaff staff of the enterprise with social insurance (count)
 * @param ageMonths months since the enterprise was set up
 * @param monthVolume what the enterprise settles in the month of this record in CNY
 * @param alarmLineShare share of the enterprise's settlement lines of the last 30 days with an alert of HIGH or above
 *     (0 to 1)
 * @param linkedClients clients of the same seller that share a director or legal representative with this enterprise
 *     (count, this one included)
 */
public record ClientSignals(
        Measured outsourcedShare,
        Measured spendMultiple,
        Measured unprovenServiceShare,
        Measured exclusiveWorkers,
        Measured workers,
        Measured rowsLoadedTogether,
        Measured closedDaysShare,
        Measured refundedShare,
        MeasuredAmount paidIn,
        Measured insuredStaff,
        Measured ageMonths,
        MeasuredAmount monthVolume,
        Measured alarmLineShare,
        Measured linkedClients) {}
