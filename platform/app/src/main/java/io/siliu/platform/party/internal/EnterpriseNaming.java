package io.siliu.platform.party.internal;

import java.time.LocalDate;

/**
 * What somebody records of the names of an enterprise.
 *
 * @param name the new name of a change, else the other name
 * @param creditCode of a branch; null or blank where none is given
 * @param validFrom its first day, or null; of a change, the first day of the new name
 * @param validTo its last day, or null
 * @param source where it was read
 */
public record EnterpriseNaming(
        Act act, String name, String creditCode, LocalDate validFrom, LocalDate validTo, String source) {

    /** What happened to the name. */
    public enum Act {
        /** 更名: from a day on it is called so. */
        RENAMED,
        /** 曾用名: until a day it was called so. */
        FORMER,
        /** 分公司: a branch is called so. */
        BRANCH
    }
}
