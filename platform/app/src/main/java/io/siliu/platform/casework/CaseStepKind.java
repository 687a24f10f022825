package io.siliu.platform.casework;

/** What was done in a case; the names are kept and stand in entries of the ledger. */
public enum CaseStepKind {
    /** 立案. */
    OPENED,
    /** 问企业. */
    ASKED,
    /** 要求整改. */
    DEMANDED,
    /** 企业答. */
    ANSWERED,
    /** 接手. */
    TAKEN_OVER,
    /** 转给他人. */
    HANDED_OVER,
    /** 提出关闭. */
    PROPOSED,
    /** 不同意关闭. */
    REFUSED,
    /** 关闭. */
    CLOSED,
    /** 企业申请复核. */
    REVIEW_ASKED;

    /** Whether the enterprise has to answer it. */
    public boolean isNotice() {
        return this == ASKED || this == DEMANDED;
    }

    /** Whether the enterprise sees it: what it was told, what it said and what came of it, and nothing of the work between. */
    public boolean isForEnterprise() {
        return isNotice() || this == ANSWERED || this == CLOSED || this == REVIEW_ASKED;
    }
}
