package io.siliu.platform.settlement.internal.payout;

/** Somebody inside this module wants to know, in the recording transaction, that a line was paid. */
@FunctionalInterface
public interface LinePaid {

    void paid(long enterpriseId, long lineId);
}
