package io.siliu.platform.tax;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;

/**
 * Everything in force on one date for a payment to a natural person.
 *
 * @param registrationThreshold sales, as {@link VatRules#sales} counts them, of twelve months in a row above which the person has to register, 5,000,000
 */
public record LabourTaxRules(WithholdingRules withholding, VatRules vat, Money registrationThreshold) {

    public LabourTaxRules {
        requireNonNull(withholding, "withholding is null");
        requireNonNull(vat, "vat is null");
        requireNonNull(registrationThreshold, "registrationThreshold is null");
    }
}
