package io.siliu.platform.anchoring;

/** What an entry of the log is about; the name is written into the leaf and never changes. */
public enum EntryKind {
    /** A sealed revision of a four-flow record (四流记录). */
    FOUR_FLOW_RECORD,
    /** The screening of a sealed revision under one rule set (筛查结论). */
    ASSESSMENT,
    /** A published rule set (规则集). */
    RULE_SET,
    /** What shows that a worker wanted to register (本人意愿). */
    OWN_WILL,
    /** To what a person agreed, under which text and when (授权同意). */
    CONSENT,
    /** That the authority registered a worker's business (登记). */
    REGISTRATION,
    /** That a worker signed an agreement, under which text and when (签署). */
    AGREEMENT,
    /** What a worker earned in a time, for others to see (收入证明). */
    INCOME_PROOF,
    /** What looking into an alert came to (处置结论). */
    DISPOSITION,
    /** What was done or said in a case about alerts, each step a revision (案件). */
    CASE_STEP,
    /** That a report the law asks for was submitted, and what the office answered (涉税报送). */
    STATUTORY_REPORT,
    /** Some hundred looks of the audit trail at once (查看留痕). */
    LOOKS,
    /** That the key of a person, paper or record was destroyed (抹除). */
    ERASURE
}
