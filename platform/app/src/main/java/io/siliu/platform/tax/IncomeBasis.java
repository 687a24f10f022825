package io.siliu.platform.tax;

/** What counts as income for the withholding: the amount paid, or the amount without the VAT in it. */
public enum IncomeBasis {
    GROSS,
    GROSS_LESS_VAT
}
