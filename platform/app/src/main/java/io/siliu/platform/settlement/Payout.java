package io.siliu.platform.settlement;

import io.siliu.kernel.Money;
import io.siliu.platform.database.RowByRow;
import io.siliu.platform.outside.AnswerParts;
import java.time.Instant;

/**
 * The payment order of one line.
 *
 * @param attempt counts from 1; more where the bank refused the orders before and a new one was given
 * @param againCard the card of the worker's record to which it goes instead of the card of the line, masked; or null
 * @param amount what the worker gets
 * @param sendings how often it was sent, always under the same key
 * @param hold why it waits or waited, or null; of one that was let go and is held again, why it waits now
 * @param paidAt when the bank paid, by the bank's clock, or null; it stays where the money came back
 * @param giveBack that the money came back, or null; of a dropped order, that the money of the one in whose place it stands did,
 *     as with {@code paidAt} and {@code refusal}
 * @param refusal why the bank did not pay or gave the money back, or null
 * @param goesAgain whether a new order to the worker's other card follows as soon as the bank says again that it did not pay
 * @param doubt why it is not known whether the bank paid, or null
 */
public record Payout(
        long enterpriseId,
        long id,
        long batchId,
        long lineId,
        int attempt,
        String againCard,
        long workerId,
        Money amount,
        PayoutStage stage,
        int sendings,
        Instant openedAt,
        Instant screenedAt,
        Hold hold,
        Instant sentAt,
        String bankReference,
        Instant paidAt,
        GiveBack giveBack,
        Refusal refusal,
        boolean goesAgain,
        String doubt) {

    /** Whether the bank answered and its answer was not understood. */
    public boolean isNotUnderstood() {
        return doubt != null && doubt.startsWith(AnswerParts.NOT_UNDERSTOOD);
    }

    /** Whether the platform itself failed at the last try. */
    public boolean isFailedHere() {
        return doubt != null && doubt.startsWith(RowByRow.FAILED_HERE);
    }

    /**
     * Why the screening holds an order.
     *
     * @param indicator what fired
     * @param releasedAt when a person let it go, or null
     * @param releasedBy the account of that person, or null
     */
    public record Hold(
            String indicator,
            String chinese,
            String english,
            Instant releasedAt,
            Long releasedBy,
            String releaseReason) {}

    /**
     * That a person let an order go which the screening held.
     *
     * @param payoutId the order
     * @param indicator what held it
     * @param account of that person
     * @param reason why, in that person's words; null where the worker's data were erased
     */
    public record Release(long payoutId, String indicator, Instant at, long account, String reason) {}

    /**
     * That the money came back after the bank had paid (退汇).
     *
     * @param reference the bank's number of the return
     * @param at by the bank's clock
     */
    public record GiveBack(String reference, Instant at) {}

    /**
     * What the bank said when it refused, or when the money came back.
     *
     * @param at when it was said here; of a return, when the money came back
     */
    public record Refusal(String code, String words, Instant at) {}
}
