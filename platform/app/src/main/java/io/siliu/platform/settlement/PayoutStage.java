package io.siliu.platform.settlement;

/** How far a payment order has come. */
public enum PayoutStage {
    /** Not screened yet, or waiting to be screened again because it could not be sent for a while. */
    NEW,
    /** The screening holds it until a person releases it. */
    HELD,
    /** May be sent, or sent again under the same key after the bank said that it never saw it. */
    READY,
    /** About to be sent, or just sent; what the bank says is not recorded yet. */
    SENDING,
    /** Nobody knows whether the bank paid; it is asked until it says. */
    UNKNOWN,
    /** The bank says that it paid. */
    PAID,
    /** The bank says that it did not pay and will not. */
    REFUSED,
    /** The bank paid, and the money came back. */
    RETURNED,
    /** A person decided that the line will not be paid; the bank was never told of this order, or says that it never saw it. */
    DROPPED;

    /** Whether nothing more will happen by itself: what is paid may yet come back. */
    public boolean isEnd() {
        return this == PAID || this == REFUSED || this == RETURNED || this == DROPPED;
    }

    /** Whether it waits here: it is not with the bank, unless it was sent before and came there late. */
    public boolean isBeforeBank() {
        return this == NEW || this == HELD || this == READY;
    }

    /** Whether the bank did not pay or the money came back, so that the line may be ordered to be paid again. */
    public boolean isUnpaidByBank() {
        return this == REFUSED || this == RETURNED;
    }
}
