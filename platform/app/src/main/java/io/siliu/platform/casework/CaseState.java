package io.siliu.platform.casework;

/** How a case stands. Whether it is overdue (逾期) is not a state of its own: it waits, and its last day is over. */
public enum CaseState {
    /** 新立: nobody has asked the enterprise yet. */
    NEW,
    /** 等企业答复: something that was asked is not answered. */
    WAITING,
    /** 已答复: all that was asked is answered. */
    ANSWERED,
    /** 等第二人: one person wants to close it, another has to agree. */
    PROPOSED,
    /** 已关闭. */
    CLOSED,
    /** 复核中: the enterprise had it opened again. */
    REOPENED
}
