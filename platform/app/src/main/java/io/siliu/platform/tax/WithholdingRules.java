package io.siliu.platform.tax;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;
import java.math.BigDecimal;

/**
 * What STA announcement 16 of 2025 prescribes for the cumulative withholding (累计预扣法) on platform labour, as in force
 * on one date.
 *
 * @param expenseShare share of the income deducted as expense, 0.20
 * @param basicMonth basic deduction for each counted month, 5,000
 */
public record WithholdingRules(
        BigDecimal expenseShare, Money basicMonth, GapMonthPolicy gaps, IncomeBasis basis, RateSchedule schedule) {

    public WithholdingRules {
        requireNonNull(expenseShare, "expenseShare is null");
        requireNonNull(basicMonth, "basicMonth is null");
        requireNonNull(gaps, "gaps is null");
        requireNonNull(basis, "basis is null");
        requireNonNull(schedule, "schedule is null");
    }
}
