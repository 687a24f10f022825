package io.siliu.ocr;

/** The papers that Siliu can tell apart. A paper of no kind is {@link #OTHER} and carries no fields. */
public enum DocumentKind {
    /** 数电票: fully digital invoice, 20-digit number, no code. */
    DIGITAL_INVOICE,
    /** Legacy VAT invoice with 10- or 12-digit code and 8-digit number. */
    VAT_INVOICE,
    /** 电子回单: a bank's receipt of one transfer. */
    BANK_RECEIPT,
    /** 付款/结算单: the payer's own slip of one payment. */
    PAYMENT_SLIP,
    /** 验收单: the client's receipt of the work of one task order. */
    ACCEPTANCE_RECEIPT,
    /** 承揽合同, 合作协议, 服务协议. */
    CONTRACT,
    /** 营业执照, of a sole proprietor or a company. */
    BUSINESS_LICENCE,
    /** 居民身份证, the side with the portrait. */
    ID_CARD_FRONT,
    /** 居民身份证, the side with the national emblem. */
    ID_CARD_BACK,
    /** None of these. */
    OTHER
}
