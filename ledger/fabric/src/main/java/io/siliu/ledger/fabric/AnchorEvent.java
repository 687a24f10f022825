package io.siliu.ledger.fabric;

import io.siliu.ledger.TreeHash;

/**
 * A checkpoint came to stand on the channel.
 *
 * @param log the log's name
 * @param size its tree size
 * @param transaction the transaction's number on the channel
 */
public record AnchorEvent(String log, long size, TreeHash root, String transaction, long block) {

    /** Where reading goes on after this event. */
    public EventPosition position() {
        return new EventPosition(block, transaction);
    }
}
