package io.siliu.platform.access;

/** Why a datum is kept, and with that how long; the periods are dated rows with their source. */
public enum RetentionClass {
    /** Who somebody is, and what shows that they wanted to register: counted from the day they left. */
    IDENTITY,
    /** What was agreed and done: counted from the end of the trade. */
    TRADE,
    /** What taxes were computed from. */
    TAX,
    /** Vouchers and what stands in for them. */
    ACCOUNTING,
    /** Who did what on the platform. */
    LOG,
    /** No rule wants it kept: it goes when the person does. */
    NONE
}
