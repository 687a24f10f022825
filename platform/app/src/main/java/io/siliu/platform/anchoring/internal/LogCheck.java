package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.CompactRange;
import io.siliu.ledger.MalformedTextException;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.TileId;
import io.siliu.ledger.TreeHash;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Compares everything that is stored of the log with what its entries come to: tiles, right edge, checkpoints. */
@Component
final class LogCheck {

    /** More would say nothing more. */
    private static final int MOST_FINDINGS = 100;

    private final TreeWalk walk;
    private final TreeMapper tree;
    private final LogKeys keys;

    LogCheck(TreeWalk walk, TreeMapper tree, LogKeys keys) {
        this.walk = walk;
        this.tree = tree;
        this.keys = keys;
    }

    /** Reads the whole log again. The log may grow meanwhile; what came after the beginning is left out. */
    Checked check() {
        TreeMapper.LogRow log = tree.log();
        Comparison comparison = new Comparison(log.treeSize());
        CompactRange end = walk.walk(log.treeSize(), comparison);
        if (!Arrays.equals(edge(end), log.rightEdge())) {
            comparison.fault("the stored right edge is not that of the entries");
        }
        return new Checked(log.treeSize(), comparison.tiles, comparison.checkpoints, comparison.findings);
    }

    private static byte[] edge(CompactRange range) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        range.edge().forEach(hash -> row.writeBytes(hash.bytes()));
        return row.toByteArray();
    }

    /**
     * What a check came to.
     *
     * @param size entries read
     * @param tiles tiles compared
     * @param checkpoints checkpoints compared
     * @param findings what is wrong, in English; empty when all agrees
     */
    record Checked(long size, long tiles, long checkpoints, List<String> findings) {

        Checked {
            findings = List.copyOf(findings);
        }

        boolean holds() {
            return findings.isEmpty();
        }
    }

    private final class Comparison implements TreeWalk.Visitor {

        private final List<String> findings = new ArrayList<>();
        private final long size;
        private long tiles;
        private long checkpoints;

        Comparison(long size) {
            this.size = size;
        }

        @Override
        public void tile(TileId id, byte[] hashes) {
            tiles++;
            byte[] stored = tree.tile(id).map(TreeMapper.TileRow::hashes).orElse(new byte[0]);
            // A tile at the end of its level may have grown since.
            byte[] same = stored.length > hashes.length && isLast(id) ? Arrays.copyOf(stored, hashes.length) : stored;
            if (!Arrays.equals(same, hashes)) {
                fault("tile " + id.level() + "/" + id.index() + " is not what the entries come to");
            }
        }

        @Override
        public void checkpoint(CheckpointMapper.CheckpointRow row, TreeHash root) {
            checkpoints++;
            try {
                SignedNote note = SignedNote.parse(row.note());
                Checkpoint checkpoint = Checkpoint.of(note);
                if (!note.isSignedBy(keys.signer().verifier())
                        || checkpoint.size() != row.treeSize()
                        || !checkpoint.root().equals(root)) {
                    fault("checkpoint " + row.treeSize() + " is not that of the entries, or the log did not sign it");
                }
            } catch (MalformedTextException unreadable) {
                fault("checkpoint " + row.treeSize() + " cannot be read");
            }
        }

        @Override
        public void fault(String words) {
            if (findings.size() < MOST_FINDINGS) {
                findings.add(words);
            }
        }

        private boolean isLast(TileId id) {
            return id.index() == (size >> (id.level() * TileId.HEIGHT)) / TileId.WIDTH;
        }
    }
}
