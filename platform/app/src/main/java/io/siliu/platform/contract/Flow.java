package io.siliu.platform.contract;

/** The four flows (四流) whose papers have to agree. */
public enum Flow {
    BUSINESS,
    CONTRACT,
    FUNDS,
    INVOICE
}
