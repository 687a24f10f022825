package io.siliu.rules.fact;

/** How the master service agreement divides the roles; decides who contracts, pays and invoices. */
public enum Engagement {
    /** 居间: the platform brings enterprise and sole proprietor together. */
    AGENCY,
    /** 承揽转包: the platform contracts with the enterprise and, in its own name, with the worker. */
    SUBCONTRACT
}
