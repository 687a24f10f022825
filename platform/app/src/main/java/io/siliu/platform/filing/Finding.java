package io.siliu.platform.filing;

import io.siliu.kernel.Money;

/**
 * Something found at a row or of the whole report.
 *
 * @param byBureau whether the office said it, not we
 * @param form null for the whole report
 * @param number of the row, or null where there is none
 * @param workerId whose row it is or would be, or null
 * @param column as in the form, from 1, or null
 * @param amount how much it is about, or null
 */
public record Finding(
        FindingKind kind,
        boolean byBureau,
        ReportForm form,
        Integer number,
        Long workerId,
        Integer column,
        Money amount) {

    public static Finding ofReport(FindingKind kind, Money amount) {
        return new Finding(kind, false, null, null, null, null, amount);
    }

    public static Finding ofPerson(FindingKind kind, long workerId, Money amount) {
        return new Finding(kind, false, null, null, workerId, null, amount);
    }
}
