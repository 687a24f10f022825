package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.settlement.PayoutStage;

/** Which lines of a batch are shown. */
enum LineFilter {
    /** Something is still missing, or the record is not opened yet. */
    INCOMPLETE(null),
    /** Papers disagree. */
    DISCREPANCY(null),
    /** The bank paid. */
    PAID(PayoutStage.PAID),
    /** The bank refused. */
    REFUSED(PayoutStage.REFUSED),
    /** The bank paid, and the money came back. */
    RETURNED(PayoutStage.RETURNED),
    /** The screening holds the payment. */
    HELD(PayoutStage.HELD),
    /** Nobody knows yet whether the bank paid. */
    UNKNOWN(PayoutStage.UNKNOWN),
    /** A person decided that it is not paid. */
    DROPPED(PayoutStage.DROPPED);

    private final PayoutStage stage;

    LineFilter(PayoutStage stage) {
        this.stage = stage;
    }

    /** Where the payments of the lines stand that it finds; null where it asks for something else. */
    PayoutStage stage() {
        return stage;
    }

    /** Whether it can only find lines whose payment the platform ordered. */
    boolean asksForPayments() {
        return stage != null;
    }
}
