package io.siliu.rules.fact;

/** How a licence stands in the register. */
public enum LicenceStatus {
    /** 存续 */
    STANDING,
    /** 注销 */
    CANCELLED,
    /** 吊销 */
    REVOKED,
    /** 列入经营异常名录 */
    ABNORMAL,
    /** 列入严重违法失信名单 */
    DISHONEST
}
