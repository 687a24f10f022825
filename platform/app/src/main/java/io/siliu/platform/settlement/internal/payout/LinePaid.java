package io.siliu.platform.settlement.internal.payout;

/** Somebody inside this module wants to know, in the recording transaction, that a line was paid, or that its order ended unpaid. */
@FunctionalInterface
public interface LinePaid {

    void paid(long enterpriseId, long lineId);

    /** The latest order of a line ended unpaid: the bank refused it, or a person dropped it. */
    default void unpaid(long enterpriseId, long lineId) {}
}
