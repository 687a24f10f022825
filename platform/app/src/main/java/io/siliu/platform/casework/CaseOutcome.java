package io.siliu.platform.casework;

/** With what a case is closed. */
public enum CaseOutcome {
    /** 排除: the explanation holds, there is no violation. */
    CLEARED,
    /** 已整改: there was one, and it was put right. */
    RECTIFIED,
    /** 移送: there is one, and it goes on to whoever punishes it. */
    REFERRED
}
