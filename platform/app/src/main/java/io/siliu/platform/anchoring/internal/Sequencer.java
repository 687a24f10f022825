package io.siliu.platform.anchoring.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.CompactRange;
import io.siliu.ledger.SignerKey;
import io.siliu.ledger.TreeHash;
import io.siliu.platform.database.StageWorker;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives waiting entries their places in the log. Everything a batch changes (places, tiles, right edge, checkpoint) is
 * one transaction under the lock of the log's one row: a process that dies at any line leaves the log as it was before
 * or as it is after, and of several processes one works while the others wait.
 */
@Component
final class Sequencer implements StageWorker {

    private static final int BATCH = 1000;

    private final EntryMapper entries;
    private final TreeMapper tree;
    private final CheckpointMapper checkpoints;
    private final Tiles tiles;
    private final LogKeys keys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sequencer(
            EntryMapper entries,
            TreeMapper tree,
            CheckpointMapper checkpoints,
            Tiles tiles,
            LogKeys keys,
            TransactionTemplate transaction,
            Clock clock) {
        this.entries = entries;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.tiles = tiles;
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "anchoring.sequencing";
    }

    @Override
    public int pass() {
        // Looking without the lock keeps idle replicas from queueing for it.
        if (entries.waiting(1).isEmpty()) {
            return 0;
        }
        return transaction.execute(status -> sequence());
    }

    private int sequence() {
        TreeMapper.LogRow log = tree.lockLog();
        List<EntryMapper.StoredEntry> batch = entries.waiting(BATCH);
        if (batch.isEmpty()) {
            return 0;
        }
        CompactRange range = CompactRange.of(log.treeSize(), edge(log.rightEdge()), keys.algorithm());
        Tiles.Growth growth = tiles.growth();
        batch.forEach(entry -> range.append(TreeHash.ofLeaf(entry.leaf(), keys.algorithm()), growth::add));
        growth.store();
        List<Long> ids = batch.stream().map(EntryMapper.StoredEntry::id).toList();
        require(entries.place(log.treeSize(), Json.text(ids)) == ids.size(), "an entry already had a place");
        require(tree.grow(log.treeSize(), range.size(), edge(range)) == 1, "the log has grown meanwhile");
        sign(range);
        return batch.size();
    }

    private void sign(CompactRange range) {
        SignerKey key = keys.signer();
        Checkpoint checkpoint = new Checkpoint(key.verifier().name(), range.size(), range.root());
        int stored = checkpoints.insert(range.size(), checkpoint.signedBy(key).toString(), clock.instant());
        // A second checkpoint of this size would be a second history.
        require(stored == 1, "a checkpoint of this size was already signed");
    }

    private List<TreeHash> edge(byte[] row) {
        List<TreeHash> edge = new ArrayList<>();
        for (int offset = 0; offset < row.length; offset += TreeHash.LENGTH) {
            edge.add(TreeHash.at(row, offset, keys.algorithm()));
        }
        return edge;
    }

    private static byte[] edge(CompactRange range) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        range.edge().forEach(hash -> row.writeBytes(hash.bytes()));
        return row.toByteArray();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("The log's tables contradict each other: " + otherwise);
        }
    }
}
