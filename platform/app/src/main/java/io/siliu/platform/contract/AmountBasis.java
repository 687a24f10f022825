package io.siliu.platform.contract;

/** Which amount a paper must show. */
public enum AmountBasis {
    /** The paper carries no amount that is compared. */
    NONE,
    /** The line's amount before deductions. */
    GROSS,
    /** The line's amount after IIT, VAT and surcharges. */
    NET,
    /** The platform's fee over the lines of one batch under one agreement. */
    BATCH_FEE,
    /** Σ gross + Σ fee over the lines of one batch under one agreement. */
    BATCH_GROSS_PLUS_FEE
}
