package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.Checkpoint;
import io.siliu.ledger.CompactRange;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.TileId;
import io.siliu.ledger.TreeHash;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the tiles anew from the entries, in one transaction in which nothing is sequenced. It refuses where the entries do
 * not come to the last signed root: tiles are derived, entries are not, and nothing may be rebuilt upon changed ones.
 */
@Component
final class TileRebuild {

    private final TreeWalk walk;
    private final TreeMapper tree;
    private final CheckpointMapper checkpoints;
    private final TransactionTemplate transaction;

    TileRebuild(TreeWalk walk, TreeMapper tree, CheckpointMapper checkpoints, TransactionTemplate transaction) {
        this.walk = walk;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.transaction = transaction;
    }

    /**
     * @return how many tiles were not as they must be
     * @throws IllegalStateException when the entries do not come to the last signed root
     */
    int rebuild() {
        return transaction.execute(work -> {
            long size = tree.lockLog().treeSize();
            Replacement replacement = new Replacement();
            CompactRange end = walk.walk(size, replacement);
            Checkpoint signed = Checkpoint.of(
                    SignedNote.parse(checkpoints.latest().orElseThrow().note()));
            if (signed.size() != size || !signed.root().equals(end.root())) {
                throw new IllegalStateException("The entries do not come to the root that was signed for "
                        + signed.size() + " leaves; nothing was rebuilt. Restore the entries from a backup.");
            }
            return replacement.replaced;
        });
    }

    private final class Replacement implements TreeWalk.Visitor {

        private int replaced;

        @Override
        public void tile(TileId id, byte[] hashes) {
            byte[] stored = tree.tile(id).map(TreeMapper.TileRow::hashes).orElse(null);
            if (!Arrays.equals(stored, hashes)) {
                tree.replaceTile(id, hashes);
                replaced++;
            }
        }

        @Override
        public void checkpoint(CheckpointMapper.CheckpointRow row, TreeHash root) {
            // The last one is compared at the end.
        }

        @Override
        public void fault(String words) {
            throw new IllegalStateException("Nothing was rebuilt: " + words + ". Restore the entries from a backup.");
        }
    }
}
