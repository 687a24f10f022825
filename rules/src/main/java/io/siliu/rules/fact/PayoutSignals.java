package io.siliu.rules.fact;

/**
 * The payouts to the worker, as seen from this record. A component that is null was not established.
 *
 * @param splitPayments payments to the worker within 24 hours that each lie just under the limit of splitting (count)
 * @param edgeMonths months of the last 12 in which the worker's total lies at 98 to 100 % of 100,000 (count)
 * @param twelveMonthTotal the worker's total of the last 12 months in CNY
 * @param nightShare share of the batch's payments that were made between 00:00 and 05:00 (0 to 1); of a batch too small to
 *     have a habit it is not established
 * @param hoursSinceCardChange hours from the last change of the card to the payout; at the gate, where nothing is paid yet, to the
 *     moment at which it is about to be, from three days on in whole days, from thirty on in whole thirties of days
 * @param filedIncomeGap gap between the bank's flow and the income filed, without sign, as a share of the flow
 * @param receiptCodeFails whether the verification code of the receipt fails
 * @param receiptTampered whether a signed receipt of the record was changed after it was signed or holds what no
 *     signature covers, or people took a receipt although something is printed over a value of it; not established where
 *     none is signed or was taken so
 * @param unreported whether this payment is missing in the quarterly report for its period
 * @param lateDays days from the day on which the last accepted work was to be paid, by the agreement or else within the
 *     effective-dated limit, to the payment that the bank shows; 0 in time
 */
public record PayoutSignals(
        Measured splitPayments,
        Measured edgeMonths,
        MeasuredAmount twelveMonthTotal,
        Measured nightShare,
        Measured hoursSinceCardChange,
        Measured filedIncomeGap,
        Observed receiptCodeFails,
        Observed receiptTampered,
        Observed unreported,
        Measured lateDays) {}
