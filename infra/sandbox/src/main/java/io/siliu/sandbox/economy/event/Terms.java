package io.siliu.sandbox.economy.event;

import io.siliu.kernel.Money;
import java.math.BigDecimal;

/**
 * What stands in a contracting agreement.
 *
 * @param employmentTerms words of employment such as attendance or wage
 * @param penaltyShare largest fine as a share of the pay
 */
public record Terms(
        Money unitPrice, Money ceiling, int employmentTerms, int disclosuresMissing, BigDecimal penaltyShare) {

    /** The same at another price. */
    public Terms priced(Money unitPrice) {
        return new Terms(unitPrice, ceiling, employmentTerms, disclosuresMissing, penaltyShare);
    }
}
