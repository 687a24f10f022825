package io.siliu.sandbox.population;

/** How an enterprise engages workers by its master agreement; the names are the product's. */
public enum EngagementModel {
    /** 居间: the proprietor contracts with and invoices the enterprise, the platform earns a fee. */
    AGENCY,
    /** 承揽转包: the platform contracts with and pays on to the worker, and invoices the enterprise for the whole. */
    SUBCONTRACT
}
