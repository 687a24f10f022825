package io.siliu.platform.contract;

/** Over what one piece of evidence reaches. */
public enum EvidenceScope {
    /** One settlement line. */
    LINE,
    /** All lines of a batch under one agreement. */
    BATCH,
    /** Everything under one master agreement. */
    AGREEMENT
}
