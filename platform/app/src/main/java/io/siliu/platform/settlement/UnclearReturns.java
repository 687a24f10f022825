package io.siliu.platform.settlement;

import io.siliu.kernel.Money;
import java.time.Instant;
import java.util.List;

/**
 * What the bank lists as returned (退汇) and could not be taken because it fits no payment of this platform. Each is for a person of
 * the platform to ask the bank about: money may lie there that nobody here knows of.
 */
public interface UnclearReturns {

    /** Those that wait, the oldest first. */
    List<Unclear> open(int limit);

    /** Those that were answered, the last answer first. */
    List<Answered> answered(int limit);

    /**
     * A person says what came of asking the bank. The entry stays as it is; nothing is paid or taken back by this.
     *
     * @param reference the bank's number of the return
     * @param reason in the person's words; 4 to 500 characters
     * @throws io.siliu.kernel.PlatformException {@link SettlementError#RETURN_ANSWERED}, {@link SettlementError#RELEASE_REASON}, or
     *     when the actor may not
     */
    void answer(String reference, String reason);

    /** Why an entry was not taken. */
    enum Why {
        /** No order of this platform has that number. */
        UNKNOWN_ORDER,
        /** The order is over another amount. */
        OTHER_AMOUNT,
        /** By what the bank says of the order, it was not paid, or another return of it was taken. */
        NOT_PAID
    }

    /**
     * One entry.
     *
     * @param key the order's number as the bank has it
     * @param code why it came back, in the bank's code; null where that was not kept
     * @param order what the number leads to; null where it leads to nothing
     */
    record Unclear(
            String reference,
            String key,
            Money amount,
            Instant returnedAt,
            Why why,
            String code,
            Order order,
            Instant seenAt) {}

    /**
     * One that a person answered.
     *
     * @param by what the account of that person is called
     * @param answer what came of asking the bank, in that person's words
     */
    record Answered(Unclear entry, String by, Instant at, String answer) {}

    /**
     * The order that an entry names.
     *
     * @param amount over which it is
     * @param stage where it stands by now
     */
    record Order(String enterprise, long batchId, String batchNumber, long lineId, Money amount, PayoutStage stage) {}
}
