package io.siliu.platform.settlement.internal.payout;

/** Somebody inside this module wants to know, in the recording transaction, that a line was paid, that its order ended unpaid, or that its money came back. */
@FunctionalInterface
public interface LinePaid {

    void paid(long enterpriseId, long lineId);

    /** The latest order of a line ended unpaid: the bank refused it, or a person dropped it. */
    default void unpaid(long enterpriseId, long lineId) {}

    /**
     * The bank had paid an order of a line, and the money came back. Another order of the line may be paid all the same.
     *
     * @param payoutId the order that came back
     */
    default void returned(long enterpriseId, long lineId, long payoutId) {}
}
