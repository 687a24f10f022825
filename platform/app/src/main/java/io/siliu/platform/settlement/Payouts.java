package io.siliu.platform.settlement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The payment orders. Callers check first that the actor may see the enterprise or is the worker. */
public interface Payouts {

    /** By line; a batch that was booked over the API is paid by the enterprise itself and has none. */
    Map<Long, Payout> ofBatch(long enterpriseId, long batchId);

    /** By line, of those lines that are the worker's; a line that the enterprise pays itself has none. */
    Map<Long, Payout> ofLines(long workerId, Collection<Long> lineIds);

    /** By line, of those lines that are the enterprise's; a line that it pays itself has none. */
    Map<Long, Payout> ofEnterprise(long enterpriseId, Collection<Long> lineIds);

    /** Those of the batches for which the platform ordered payments; the enterprise pays the others by itself. */
    Set<Long> ordered(Collection<Long> batchIds);

    /** Each time that a person let an order of the line go which was held, the latest first. */
    List<Payout.Release> releases(long enterpriseId, long lineId);

    /**
     * A person lets a held order go, on what that person saw and nothing else: where it was screened since, it stays held. Before it
     * is sent it may be screened again; on the grounds that this person saw it is not held once more.
     *
     * @param batchId the batch whose page it is done on; a line of another batch is not there
     * @param seen {@link Payout#screenedAt} of the order as the person saw it; null where nobody says, and then nothing is let go
     * @param reason why, in the person's words; at most 500 characters
     * @throws io.siliu.kernel.PlatformException {@link SettlementError#PAYOUT_NOT_HELD},
     *     {@link SettlementError#PAYOUT_HELD_ANEW}, {@link SettlementError#RELEASE_REASON}, or when the actor may not release or may be the person who confirmed the batch
     */
    void release(long enterpriseId, long batchId, long lineId, Instant seen, String reason);

    /**
     * A person decides that a line is not paid at all: the hold was right, the line was booked by mistake, or the bank refused it or
     * gave the money back and it cannot be paid again. What was reserved as tax is given back. It cannot be undone: whoever is owed
     * the money is booked anew under another task order, for the task of the line stays used. Of what is with the bank, or was
     * paid, nothing is dropped; where the bank refused or gave back, or an order that was sent waits again, it is asked once more. Not to be called inside a transaction.
     *
     * @param reason why, in the person's words; at most 500 characters
     * @throws io.siliu.kernel.PlatformException {@link SettlementError#PAYOUT_NOT_DROPPABLE},
     *     {@link SettlementError#PAYOUT_STILL_UNCLEAR}, {@link SettlementError#RELEASE_REASON}, or when the actor may not release
     */
    void drop(long enterpriseId, long batchId, long lineId, String reason);

    /**
     * A person orders a line to be paid that the bank refused, or of which the money came back: a new order under a key of
     * its own, to the worker's card that was recorded last, through the gate again. The earlier order stays as it is. The
     * bank is asked once more what became of it. The same request again changes nothing.
     *
     * @param refused the order that the bank refused or gave back
     * @param reason why, in the person's words; at most 500 characters
     * @throws io.siliu.kernel.PlatformException {@link SettlementError#PAYOUT_NOT_REFUSED},
     *     {@link SettlementError#PAYOUT_STILL_UNCLEAR}, {@link SettlementError#PAYOUT_NO_CARD},
     *     {@link SettlementError#RELEASE_REASON}, or when the actor may not
     */
    void payAgain(long enterpriseId, long batchId, long lineId, long refused, String reason);

    /**
     * The worker wants what waits for another card to go to the one recorded last. Nothing happens where it does not wait, or
     * where that card is the one that the bank refused.
     */
    void toRecordedCard(long workerId, long lineId);
}
