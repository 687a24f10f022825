package io.siliu.rules.fact;

/**
 * How the seller of this record invoices over time. A component that is null was not established.
 *
 * @param invoicedTotal all invoices for this enterprise and worker up to the day of the record in CNY
 * @param acceptedTotal all accepted work for them in CNY
 * @param paidTotal all payments for them that are older than 30 days in CNY
 * @param quotaShareSevenDays share of the seller's quota that was issued within 7 days of set-up (0 to 1)
 * @param monthMultiple what the seller issued in the month as a multiple of the month before
 * @param originSellers sellers that issue from the same IP, MAC or address (count, this one included)
 * @param edgeQuarters quarters of the last 4 in which the seller's invoices lie at 90 to 100 % of 300,000 (count)
 * @param shops shops of the person that invoice (count)
 * @param shopsQuarterTotal what all shops of the person invoiced in the quarter in CNY
 * @param relief half-tax relief that the person took in the year up to the record, over all businesses of
 *     the prefecture in which it is compared, in CNY
 * @param peerRelief median of that relief among at least 30 people of the same prefecture who took any, as told up
 *     to the end of the month before, in CNY
 * @param redLetterShare share of red-letter invoices after the end of the month in what the seller issued (0 to 1)
 * @param redLetters red-letter invoices of the seller after the end of the month (count)
 * @param inputOneKindShare share of one kind of goods, such as fuel or gold, in the platform's input invoices (0 to
 *     1)
 * @param unfiledPeriods tax periods in which the seller issued invoices and filed nothing (count)
 */
public record InvoicingSignals(
        MeasuredAmount invoicedTotal,
        MeasuredAmount acceptedTotal,
        MeasuredAmount paidTotal,
        Measured quotaShareSevenDays,
        Measured monthMultiple,
        Measured originSellers,
        Measured edgeQuarters,
        Measured shops,
        MeasuredAmount shopsQuarterTotal,
        MeasuredAmount relief,
        MeasuredAmount peerRelief,
        Measured redLetterShare,
        Measured redLetters,
        Measured inputOneKindShare,
        Measured unfiledPeriods) {}
