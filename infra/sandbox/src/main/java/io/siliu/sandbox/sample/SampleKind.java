package io.siliu.sandbox.sample;

/** The kinds of paper a reader tells apart, under the names it prints. */
public enum SampleKind {
    DIGITAL_INVOICE,
    VAT_INVOICE,
    BANK_RECEIPT,
    PAYMENT_SLIP,
    ACCEPTANCE_RECEIPT,
    CONTRACT,
    BUSINESS_LICENCE,
    ID_CARD_FRONT,
    ID_CARD_BACK,
    /** None of ours: nothing may be read from it. */
    OTHER
}
