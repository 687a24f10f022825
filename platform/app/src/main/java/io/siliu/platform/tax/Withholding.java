package io.siliu.platform.tax;

import io.siliu.kernel.Money;
import java.math.BigDecimal;

/**
 * One step of the cumulative withholding with its whole working, so that the row stands by itself as evidence.
 *
 * @param income the income of this step
 * @param cumulativeIncome income of the tax year up to and with this step
 * @param expenses deducted share of the cumulative income
 * @param months months counted for the basic deduction
 * @param basicDeduction months times the monthly amount
 * @param taxable cumulative income less expenses and basic deduction, at least zero
 * @param rate rate of the step of the table
 * @param quickDeduction quick deduction of that step
 * @param cumulativeTax tax on the taxable amount
 * @param heldBefore tax held earlier in the tax year
 * @param due cumulative tax less held before, at least zero: a surplus is carried to the next step
 * @param gapToReview a month without income lies between months with income, so the months need a person's look
 */
public record Withholding(
        Money income,
        Money cumulativeIncome,
        Money expenses,
        int months,
        Money basicDeduction,
        Money taxable,
        BigDecimal rate,
        Money quickDeduction,
        Money cumulativeTax,
        Money heldBefore,
        Money due,
        boolean gapToReview) {}
