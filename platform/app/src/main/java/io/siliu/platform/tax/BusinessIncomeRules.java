package io.siliu.platform.tax;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;
import java.math.BigDecimal;

/**
 * Tax on business income (经营所得) of a sole proprietor, as in force on one date.
 *
 * @param reliefShare share of the tax let off on the part up to the limit, 0.50
 * @param reliefLimit taxable income that the relief covers, all shops of the person together, 2,000,000
 */
public record BusinessIncomeRules(RateSchedule schedule, BigDecimal reliefShare, Money reliefLimit) {

    public BusinessIncomeRules {
        requireNonNull(schedule, "schedule is null");
        requireNonNull(reliefShare, "reliefShare is null");
        requireNonNull(reliefLimit, "reliefLimit is null");
    }
}
