package io.siliu.platform.contract;

/** What proves one step of a flow: a paper, or a row this platform holds. */
public enum EvidenceKind {
    TASK_ORDER,
    DELIVERY,
    ACCEPTANCE,
    MASTER_AGREEMENT,
    CONTRACTING_AGREEMENT,
    BANK_RECEIPT,
    PAYMENT_SLIP,
    INVOICE,
    /** The withholding and VAT agency-filing row of a line to a natural person. */
    WITHHOLDING_ROW
}
