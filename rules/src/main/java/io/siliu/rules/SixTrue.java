package io.siliu.rules;

/** The six truths (六真) of a settlement; every indicator belongs to one. */
public enum SixTrue {
    /** 真实业务. */
    BUSINESS,
    /** 真实主体. */
    SUBJECT,
    /** 真实合同. */
    CONTRACT,
    /** 真实意愿. */
    INTENT,
    /** 真实资金. */
    FUNDS,
    /** 真实票据. */
    INVOICE
}
