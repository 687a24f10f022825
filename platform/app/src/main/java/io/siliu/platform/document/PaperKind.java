package io.siliu.platform.document;

/** What a paper is, as far as its reading tells; {@link #OTHER} carries no fields. */
public enum PaperKind {
    DIGITAL_INVOICE,
    VAT_INVOICE,
    BANK_RECEIPT,
    PAYMENT_SLIP,
    ACCEPTANCE_RECEIPT,
    CONTRACT,
    BUSINESS_LICENCE,
    ID_CARD_FRONT,
    ID_CARD_BACK,
    OTHER
}
