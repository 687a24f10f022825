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
    OWN_WILL
}
