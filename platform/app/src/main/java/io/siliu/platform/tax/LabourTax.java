package io.siliu.platform.tax;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;

/**
 * All that is held from one payment to a natural person: the cost evidence of the line.
 *
 * @param gross the payment before deductions
 * @param incomeTax IIT held, never more than what VAT and surcharges leave
 * @param vatStillDue VAT and surcharges of the month so far that this payment could not bear: the platform files them, and
 *     takes them from the next payment of the month if there is one
 * @param withholding the working behind the IIT
 * @param registrationDue the payments of twelve months in a row exceed the amount from which the platform has to guide the
 *     person to register and file for themselves
 */
public record LabourTax(
        Money gross,
        Money incomeTax,
        Money vat,
        Money surcharges,
        Money vatStillDue,
        Withholding withholding,
        boolean registrationDue) {

    public LabourTax {
        requireNonNull(gross, "gross is null");
        requireNonNull(incomeTax, "incomeTax is null");
        requireNonNull(vat, "vat is null");
        requireNonNull(surcharges, "surcharges is null");
        requireNonNull(vatStillDue, "vatStillDue is null");
        requireNonNull(withholding, "withholding is null");
    }

    /** What it adds to its month. */
    public HeldStep step() {
        return new HeldStep(gross, withholding.income(), incomeTax, vat, surcharges);
    }

    /** What reaches the worker: gross − IIT − VAT − surcharges. The platform's fee is never part of it. */
    public Money net() {
        return gross.minus(incomeTax).minus(vat).minus(surcharges);
    }
}
