package io.siliu.rules.fact;

/** The four flows (四流). */
public enum Flow {
    /** 业务流: task, delivery, acceptance. */
    BUSINESS,
    /** 合同流. */
    CONTRACT,
    /** 资金流. */
    FUNDS,
    /** 票据流. */
    INVOICE
}
