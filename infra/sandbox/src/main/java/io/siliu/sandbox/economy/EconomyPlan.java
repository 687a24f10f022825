package io.siliu.sandbox.economy;

import java.time.YearMonth;

/**
 * How much economy is drawn.
 *
 * @param seed same seed, same economy
 * @param first first month
 * @param months how many months, at least 1
 * @param enterprises ordinary enterprises, beside those that the planted cases bring along
 * @param cases cases of each scheme and of each kind of outlier
 */
public record EconomyPlan(long seed, YearMonth first, int months, int enterprises, int cases) {

    public EconomyPlan {
        if (months < 1 || enterprises < 1 || cases < 0) {
            throw new IllegalArgumentException("An economy has at least one month and one enterprise");
        }
    }

    /** A year of a small region: the year before October 2026. */
    public static EconomyPlan year(long seed) {
        return new EconomyPlan(seed, YearMonth.of(2025, 10), 12, 60, 1);
    }

    /** The same with another number of ordinary enterprises. */
    public EconomyPlan withEnterprises(int count) {
        return new EconomyPlan(seed, first, months, count, cases);
    }

    public YearMonth last() {
        return first.plusMonths(months - 1L);
    }
}
