package io.siliu.platform.tax;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Annual tax of a sole proprietor on business income, which the proprietor files alone: nothing is held from a payment to
 * a sole proprietor. Half of the tax on the first 2,000,000 is let off from 2023 to 2027 (MoF/STA announcement 12 and STA
 * announcement 12 of 2023).
 *
 * @param tax by the table, before relief
 * @param relief (tax on the part up to the limit − other relief × that part ÷ whole) × share, rounded half up
 */
public record BusinessIncomeTax(Money taxable, Money tax, Money relief) {

    /**
     * @param taxable taxable business income of the year, all shops together
     * @param otherRelief relief under other rules, zero where there is none
     */
    public static BusinessIncomeTax of(BusinessIncomeRules rules, Money taxable, Money otherRelief) {
        if (!taxable.isPositive()) {
            return new BusinessIncomeTax(taxable, Money.ZERO, Money.ZERO);
        }
        Money covered = taxable.isGreaterThan(rules.reliefLimit()) ? rules.reliefLimit() : taxable;
        BigDecimal otherShare =
                otherRelief.amount().multiply(covered.amount()).divide(taxable.amount(), 10, RoundingMode.HALF_UP);
        BigDecimal relief = rules.schedule()
                .tax(covered)
                .amount()
                .subtract(otherShare)
                .multiply(rules.reliefShare())
                .setScale(2, RoundingMode.HALF_UP);
        return new BusinessIncomeTax(taxable, rules.schedule().tax(taxable), Money.of(relief.max(BigDecimal.ZERO)));
    }

    public Money due() {
        return tax.minus(relief);
    }
}
