package io.siliu.platform.assessment.internal.outside;

/** What verification (查验) says of an invoice. */
public enum InvoiceState {
    /** 正常 */
    NORMAL,
    /** 作废 */
    VOID,
    /** 红冲: a red letter took it back */
    RED,
    /** 查无此票 */
    ABSENT
}
