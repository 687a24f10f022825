package io.siliu.rules.fact;

/**
 * The worker's pay over time, as seen from this record. A component that is null was not established.
 *
 * @param peerTopIncome 99th percentile of the month incomes of the peers in CNY
 * @param ownThreeMonthMean mean gross month income of the worker over the three months before in CNY
 * @param equalPayMonths consecutive months, this one included, in which this enterprise paid this worker (count)
 * @param payVariation coefficient of variation of the worker's monthly pay by this enterprise over those months (0.03
 *     is 3 %)
 * @param sameDayShare share of those payments that fell on the same day of the month (0 to 1)
 * @param payDayMonths months over which the day of payment was watched (count)
 * @param singleClientShare share of this enterprise in the worker's income of the last three months (0 to 1)
 */
public record PaySignals(
        MeasuredAmount peerTopIncome,
        MeasuredAmount ownThreeMonthMean,
        Measured equalPayMonths,
        Measured payVariation,
        Measured sameDayShare,
        Measured payDayMonths,
        Measured singleClientShare) {}
