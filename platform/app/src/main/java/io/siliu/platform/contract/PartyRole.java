package io.siliu.platform.contract;

/** In which role somebody appears on a paper. */
public enum PartyRole {
    ENTERPRISE,
    PLATFORM,
    /** A natural person: own name, identity number and account. */
    WORKER,
    /** A licensed business: trade name and credit code on contract and invoice, the operator's own account for funds. */
    SOLE_PROPRIETOR
}
