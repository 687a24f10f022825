package io.siliu.platform.assessment.internal.outside;

/** As what a seller is taxed. */
public enum TaxpayerKind {
    /** 小规模纳税人 */
    SMALL_SCALE,
    /** 一般纳税人 */
    GENERAL
}
