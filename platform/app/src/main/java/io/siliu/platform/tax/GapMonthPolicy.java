package io.siliu.platform.tax;

/**
 * How months without income count towards the basic deduction of 5,000 a month. Announcement 16 of 2025 speaks of
 * consecutive months and leaves a gap open, so the policy is a parameter and every gap is marked for review.
 */
public enum GapMonthPolicy {
    /** Months with income count, before and after the gap; the gap itself gives no deduction. */
    SKIP,
    /** Counting starts again with the first month after the last gap. */
    RESTART
}
