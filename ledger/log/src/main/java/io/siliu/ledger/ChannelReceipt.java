package io.siliu.ledger;

import java.util.List;

/**
 * Where on a channel of several organisations a checkpoint stands.
 *
 * @param channel the channel's name
 * @param size the tree size of the anchored checkpoint; larger than that of the checkpoint asked about where a later one
 *     covers it
 * @param transaction the transaction's number on the channel
 * @param block the number of the block that holds the transaction
 * @param endorsers the organisations whose peers computed the same root and signed it
 */
public record ChannelReceipt(String channel, long size, String transaction, long block, List<String> endorsers) {

    public ChannelReceipt {
        endorsers = List.copyOf(endorsers);
    }
}
