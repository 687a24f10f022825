package io.siliu.ledger.fabric;

import java.util.Optional;
import java.util.OptionalLong;
import org.hyperledger.fabric.client.Checkpoint;

/**
 * How far a channel's events have been read; kept by the reader, together with what it made of them.
 *
 * @param block the block last read from
 * @param transaction the last transaction read in it, or null to read that block from its beginning
 */
public record EventPosition(long block, String transaction) {

    /** Before the first block. */
    public static final EventPosition START = new EventPosition(0, null);

    Checkpoint checkpoint() {
        return new Checkpoint() {
            @Override
            public OptionalLong getBlockNumber() {
                return OptionalLong.of(block);
            }

            @Override
            public Optional<String> getTransactionId() {
                return Optional.ofNullable(transaction);
            }
        };
    }
}
