package io.siliu.platform.filing;

import io.siliu.kernel.Money;

/**
 * The sums of a report, all gross with VAT, as the books stood when it was drafted.
 *
 * @param paidLines settlement lines paid in the time
 * @param paid what the platform's books say was paid in the time
 * @param openLines lines whose money has not arrived
 * @param open gross of those
 * @param reported what the rows of the income form say
 * @param refunded what went back in the time
 * @param exempt left out because the law exempts the work
 * @param filedElsewhere left out because it was filed by withholding already
 * @param heldBack gross of those whose rows wait until they can be named; a correction brings them
 * @param orders lines behind the rows
 */
public record ReportSums(
        long paidLines,
        Money paid,
        long openLines,
        Money open,
        Money reported,
        Money refunded,
        Money exempt,
        Money filedElsewhere,
        Money heldBack,
        long orders,
        int identityRows,
        int incomeRows) {

    public static final ReportSums NONE = new ReportSums(
            0, Money.ZERO, 0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, 0, 0, 0);

    /** What nobody's row accounts for; to leave somebody out is to say that they earned nothing. */
    public Money difference() {
        return paid.minus(reported).minus(exempt).minus(filedElsewhere).minus(heldBack);
    }

    public Money net() {
        return reported.minus(refunded);
    }

    public boolean isTied() {
        return difference().isZero();
    }
}
