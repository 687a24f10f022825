package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.MerkleLog;
import io.siliu.ledger.fabric.AnchorEvent;
import io.siliu.ledger.fabric.EventPosition;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what the channel tells of this log and compares it with the stored tree. What somebody else anchored under this
 * log's name, with this log's key, is an alarm.
 */
@Component
final class ChannelReading {

    private static final Logger log = LoggerFactory.getLogger(ChannelReading.class);

    private final ChannelMapper anchors;
    private final TreeMapper tree;
    private final MerkleLog stored;
    private final LogKeys keys;
    private final TransactionTemplate transaction;

    ChannelReading(ChannelMapper anchors, TreeMapper tree, Tiles tiles, LogKeys keys, TransactionTemplate transaction) {
        this.anchors = anchors;
        this.tree = tree;
        this.stored = new MerkleLog(tiles);
        this.keys = keys;
        this.transaction = transaction;
    }

    /** @return how many events were read */
    int on(SharedChannel channel) {
        Optional<ChannelMapper.ReadingRow> read = anchors.reading(channel.name());
        if (!isBehind(read)) {
            return 0;
        }
        List<AnchorEvent> events;
        try {
            events = channel.after(read.map(row -> new EventPosition(row.block(), row.transactionId()))
                    .orElse(EventPosition.START));
        } catch (IllegalStateException nobodyAnswers) {
            log.warn("{}", nobodyAnswers.getMessage());
            return 0;
        }
        events.forEach(event -> transaction.executeWithoutResult(work -> use(channel.name(), event)));
        return events.size();
    }

    /** There is something to read when an anchor is known that has not been read of yet. */
    private boolean isBehind(Optional<ChannelMapper.ReadingRow> read) {
        return anchors.newest(1).stream()
                .anyMatch(newest -> read.isEmpty()
                        || newest.block() > read.get().block()
                        || (newest.block() == read.get().block()
                                && !newest.transactionId().equals(read.get().transactionId())));
    }

    private void use(String channel, AnchorEvent event) {
        anchors.readTo(channel, event.block(), event.transaction());
        if (event.log().equals(keys.signer().verifier().name()) && !isOurs(event)) {
            String words = "block " + event.block() + " holds a tree of " + event.size() + " leaves with root "
                    + event.root().base64() + ", which is not this log's";
            if (anchors.contradict(channel, words) == 1) {
                log.error("The channel contradicts the log; a person has to look: {}", words);
            }
        }
    }

    private boolean isOurs(AnchorEvent event) {
        return event.size() <= tree.log().treeSize()
                && stored.root(event.size()).equals(event.root());
    }
}
