package io.siliu.platform.assessment.internal.outside;

/** What a kept row speaks of. A statement about several things is kept as several rows. */
public enum SaidKind {
    /** Money that moved from the account {@code thing} to the account {@code other}. */
    TRANSFER,
    /** The account {@code thing} belongs to the enterprise or to somebody with an office in it. */
    CLIENT_ACCOUNT,
    /** Money that came into the custodied account of the enterprise for the month {@code figure} (yyyymm). */
    DEPOSIT,
    /** A withdrawal of the worker's pay by the person {@code other}; {@code figure} is 1 where that is the worker. */
    WITHDRAWAL,
    /** The person {@code other} may withdraw for the worker until {@code until}. */
    PROXY,
    /** What the quarterly report says that the worker earned in the month {@code figure} (yyyymm). */
    INCOME,
    /** An invoice of the worker's business, issued from {@code thing}; its number is {@code other}. A red letter has 1. */
    INVOICE,
    /** What verification says of the invoice {@code other} of the worker's business. */
    INVOICE_CHECK,
    /** The worker registered with the device {@code thing}. */
    DEVICE,
    /** The worker registered from the network {@code thing}. */
    NETWORK,
    /** The worker registered on a day on the word of {@code thing}; on nobody's where that is wanting. */
    RECOMMENDER,
    /** What the checks of the worker's identity said; {@code thing} is the face, {@code until} when the document expires. */
    IDENTITY,
    /** How the worker was heard to want it. */
    WILL,
    /** What the worker said when called back. */
    CALL_BACK,
    /** The worker signed in. */
    SIGN_IN,
    /** A licence of the worker at the address {@code thing}. */
    LICENCE,
    /** Whether the worker holds a permit, and until when. */
    PERMIT,
    /** The ending of the trade name at the address, together {@code thing}. */
    TRADE_NAME,
    /** The worker belongs to the proven household {@code thing}. */
    HOUSEHOLD,
    /** The network {@code thing} is proven to be shared by a site where many live or train. */
    SHARED_SITE,
    /** The enterprise employed the person {@code thing}. */
    EMPLOYMENT,
    /** The person {@code thing} holds an office in the enterprise; {@code other} is the spouse. */
    OFFICE,
    /** What the registry says of the enterprise, at the address {@code thing}. */
    COMPANY,
    /** What stands in the service agreement of the enterprise; {@code figure} counts words such as 代发. */
    AGREEMENT,
    /** How the work of a task order was done; {@code thing} is the delivered file. */
    DELIVERY,
    /** The worker signed a contract with the device {@code thing}, on its day; {@code other} is its number. */
    SIGNING,
    /** The worker's contract has the number or the file {@code thing}. */
    CONTRACT,
    /** A fee was taken from the worker. */
    FEE,
    /** The workers of the enterprise were told of a change of its rules, which starts on {@code until}. */
    RULE_CHANGE,
    /** Whether the code on the receipt {@code other} of the worker's pay is the bank's own. */
    RECEIPT,
    /** The whole trade name of the worker's business by the registry, {@code thing}. */
    REGISTERED_NAME,
    /** Tax that the worker's business was spared in the year {@code figure}, in the prefecture {@code thing}. */
    RELIEF,
    /** The enterprise is closed until {@code until}. */
    CLOSURE
}
