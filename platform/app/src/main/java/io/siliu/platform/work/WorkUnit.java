package io.siliu.platform.work;

/** By what work is counted and priced. An acceptance without one says how much was done, and nothing of the price of a unit. */
public enum WorkUnit {
    /** 单: an order that was served, such as a delivery. */
    ORDER,
    /** 件: a piece that was made, sorted or carried. */
    PIECE,
    /** 次: a call or an appearance. */
    VISIT,
    /** 小时. */
    HOUR,
    /** 工日. */
    DAY,
    /** 平方米. */
    SQUARE_METRE,
    /** 公里. */
    KILOMETRE
}
