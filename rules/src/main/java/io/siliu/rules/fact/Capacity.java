package io.siliu.rules.fact;

/** The legal capacity (主体身份) in which a worker acts. */
public enum Capacity {
    /** 自然人 without a licence. */
    NATURAL_PERSON,
    /** 个体工商户. */
    SOLE_PROPRIETOR
}
