package io.siliu.rules.fact;

/** The two systems of invoices that are in use side by side. */
public enum InvoiceKind {
    /** 数电票: no code, a number of 20 digits. */
    DIGITAL,
    /** Invoice of the earlier VAT system with code and number. */
    LEGACY
}
